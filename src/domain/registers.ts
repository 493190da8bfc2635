/** The kinds of register, in the order readers meet them, and the word each has in its address. */
export const REGISTER_SLUGS = {
  feedback: 'phan-anh-kien-nghi',
  dialogue: 'doi-thoai',
  apology: 'xin-loi',
  rectification: 'chan-chinh',
  commendation: 'bieu-duong',
  award: 'khen-thuong',
  exemplar: 'guong-tieu-bieu',
  initiative: 'sang-kien',
  difficulty: 'kho-khan-vuong-mac',
  inspection: 'kiem-tra',
  survey: 'khao-sat',
  finance: 'cong-khai-tai-chinh',
  consultation: 'lay-y-kien',
  ranking: 'xep-loai',
} as const;

/** Every register that readers see. Dialogues are events: their register gathers what was asked and answered there. */
export type RegisterKind = keyof typeof REGISTER_SLUGS;

export const REGISTER_KINDS = Object.keys(REGISTER_SLUGS) as readonly RegisterKind[];
