import type { PersonWords } from './pack';

export default {
  code: 'vi',
  script: 'cased',
  cues: 'liên hệ|lh|liên lạc|gặp|gọi|gọi cho|gọi ngay|hỏi|inbox|nhắn|nhắn tin|nhắn tin cho|zalo|alo|ib|người liên hệ|người phụ trách|phụ trách|tên tôi là|mình là|tôi là|em là|tên|đt|sđt|hotline|tuyển dụng|quản lý|tư vấn',
  between: 'gặp|cho|với|là|trực tiếp|ngay|số|qua|bạn|bà|ông|sếp',
  titles: 'anh|chị|cô|chú|bác|ông|bà|em|mr|ms|mrs|a|c|dì|thầy|bạn|sếp',
  names:
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|tuấn|hùng|dũng|cường|thảo|trang|linh|hương|thủy|thuý|hằng|ngọc|quỳnh|phương|thanh|hạnh|nhung|huyền|khánh|quang|đức|minh|trung',
  not: 'ngay|trực|tiếp|qua|số|theo|công|ty|văn|phòng|nhà|hàng|khách|sạn|phòng|dụng|việc|làm|lương|tháng|ngày|tuần|giờ|hợp|đồng|zalo|viber|telegram|facebook|fb|whatsapp|điện|thoại|đt|sđt|hotline|email|mail|chúng|tôi|để|được|biết|thêm|chi|tiết|thông|tin|hoặc|và|tại|ở|nhanh|gấp|cần|nam|nữ|hà|nội|sài|gòn|tp|hcm|việt|đài|loan|hàn|quốc|nhật|bản|campuchia|malaysia|địa|chỉ|ứng|viên|nhân|sự|bộ|phận|lao|động|xuất|khẩu|trung|tâm|phí|bao|ăn|đi|nước|ngoài|lễ|tân|bếp|phụ|xe|tài|xế|giúp|bán|đại|lý|chủ|quán',
} satisfies PersonWords;
