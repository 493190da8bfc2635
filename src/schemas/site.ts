/** content/site.yaml: whose portal this is. */
import { z } from 'zod';
import { SCHEMA_VERSION } from './version.ts';
import { block, flag, ref, shortText, text, webAddress } from './field.ts';
import { source } from './shared.ts';

const feedbackChannel = block(
  {
    name: text('Nơi nhận', 'Tên kênh, không ghi tên người.'),
    phone: shortText(60, 'Điện thoại', 'Giữ số 0 đầu.').optional(),
    website: webAddress('Trang', 'Địa chỉ trên mạng.').optional(),
    note: text('Ghi chú', 'Gửi thế nào, hạn trả lời.').optional(),
    source,
  },
  'Nơi nhận phản ánh',
  'Một nơi nhận phản ánh, kiến nghị.',
);

export const siteSchema = z
  .strictObject({
    schemaVersion: z
      .literal(SCHEMA_VERSION)
      .meta({ title: 'Phiên bản dữ liệu', description: `Bản này hiểu phiên bản ${SCHEMA_VERSION}.` }),
    name: shortText(80, 'Tên cổng', 'Tên hiện ở đầu mọi trang.'),
    description: text('Giới thiệu', 'Một câu nói cổng giúp việc gì.'),
    baseUrl: webAddress('Địa chỉ gốc', 'Địa chỉ công khai của cổng.'),
    owner: text('Cơ quan chủ quản', 'Tên cơ quan chịu trách nhiệm.'),
    ownerUnit: ref('units', 'Mã cơ quan chủ quản', 'Khi cổng có trang của cơ quan đó.').optional(),
    responsibleRole: text('Chịu trách nhiệm nội dung', 'Chức danh, không ghi tên người.'),
    address: text('Địa chỉ', 'Địa chỉ liên hệ.').optional(),
    phone: text('Điện thoại', 'Số điện thoại, giữ số 0 đầu.').optional(),
    email: text('Thư điện tử', 'Hộp thư công vụ.').optional(),
    licence: text('Giấy phép nội dung', 'Điều kiện dùng lại nội dung.'),
    demo: flag('Bản trình diễn', 'true: mọi trang báo đây không phải trang chính thức của cơ quan nào.'),
    feedback: z
      .array(feedbackChannel)
      .meta({
        title: 'Nơi nhận phản ánh, kiến nghị',
        description: 'Những nơi chung cho mọi đơn vị; in trên tờ niêm yết cạnh thủ tục.',
      })
      .optional(),
    popular: z
      .array(
        block(
          {
            label: shortText(40, 'Nhãn', 'Việc nói bằng lời người dân.'),
            procedure: ref('procedures', 'Thủ tục', 'Mã trang thủ tục.').optional(),
            lifeEvent: ref('life-events', 'Tình huống', 'Mã tình huống.').optional(),
          },
          'Việc hay cần',
          'Một việc người dân hay tìm.',
        ),
      )
      .max(12)
      .meta({ title: 'Việc hay cần', description: 'Tối đa 12 việc hiện ở trang đầu.' })
      .optional(),
  })
  .meta({ title: 'Cổng', description: 'Thông tin chung của cổng.' });

export type Site = z.infer<typeof siteSchema>;
