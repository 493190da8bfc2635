/** What people call the page of receiving places, for the search. */
export const RECEIVING_NAMES: readonly string[] = [
  'Địa chỉ nơi nhận hồ sơ',
  'Nộp giấy tờ ở đâu',
  'Giờ làm việc của bộ phận một cửa',
  'Điểm phục vụ hành chính công gần nhà',
  'Nộp hồ sơ khác phường có được không',
];
