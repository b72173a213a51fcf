import type { LanguageCase } from './cases';

/** Written for this file; each positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'Tuyển lao động làm khách sạn nước ngoài. Ứng viên đóng phí hồ sơ 12 triệu trước khi phỏng vấn.',
    about: 'fee before the interview',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Tuyển lao động làm khách sạn nước ngoài. Ứng viên không phải đóng bất kỳ khoản phí nào, chủ sử dụng lao động chi trả.',
    about: 'twin: no fee',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 0,
  },
  {
    text: 'Cần 10 công nhân đóng gói. Chuyển khoản trước 800k để giữ chỗ.',
    about: 'transfer to hold the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Cần 10 công nhân đóng gói. Gửi hồ sơ qua email để được xếp lịch.',
    about: 'twin: send a CV',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 2,
  },
  {
    text: 'Đơn hàng nông nghiệp. Người lao động tự chi trả tiền khám sức khỏe, học tiếng và vé máy bay.',
    about: 'related costs on the worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Đơn hàng nông nghiệp. Công ty chi trả tiền khám sức khỏe, học tiếng và vé máy bay.',
    about: "twin: employer's costs",
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 4,
  },
  {
    text: 'Tổng chi phí 130 triệu, đóng trước một nửa, phần còn lại đóng sau khi có visa.',
    about: 'half now, rest after the visa',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Tổng chi phí 0 đồng, công ty lo hết.',
    about: 'twin: no cost',
    expect: { level: 'none', not: ['worker-paid-fee'] },
    contrast: 6,
  },
  {
    text: 'Không thu phí môi giới, chỉ thu tiền làm giấy tờ 9 triệu trước khi bay.',
    about: 'denied fee, charged under another name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'Đi Nhật đơn điều dưỡng. Đặt cọc chống trốn 80 triệu, hết hợp đồng mới hoàn lại.',
    about: 'deposit against running',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Đi Nhật đơn điều dưỡng. Không cần đặt cọc, nghỉ việc báo trước 30 ngày.',
    about: 'twin: no deposit, notice',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 9,
  },
  {
    text: 'Tuyển phục vụ nhà hàng. Ai nghỉ trước một năm phải đền 20 triệu tiền đào tạo và vé.',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Tuyển phục vụ nhà hàng. Muốn nghỉ lúc nào cũng được, không phải đền gì cả.',
    about: 'twin: free to leave',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 11,
  },
  {
    text: 'Xuất khẩu lao động. Gia đình để lại sổ đỏ cho văn phòng đến khi hết hợp đồng.',
    about: 'land title left with the office',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Xuất khẩu lao động. Nộp bản sao sổ hộ khẩu và hai ảnh thẻ cho văn phòng.',
    about: 'twin: copies',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 13,
  },
  {
    text: 'Công ty giữ lại hai tháng lương đầu để khỏi bỏ trốn.',
    about: 'wages held against running',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Công ty trả đủ lương từ tháng đầu vào ngày 5 hàng tháng.',
    about: 'twin: paid in full',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 15,
  },
  // debt-repayment-from-wages
  {
    text: 'Bay trước trả sau, trừ lương bảy tháng cho bên môi giới.',
    about: 'go first, pay later',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Vé máy bay miễn phí, không trừ lương.',
    about: 'twin: nothing deducted',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 17,
  },
  {
    text: 'Bên mình ứng tiền vé và visa, qua đó đi làm trả dần đến khi hết nợ.',
    about: 'advance worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Bên mình lo tiền vé và visa, bạn không phải hoàn trả.',
    about: 'twin: nothing to return',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 19,
  },
  {
    text: 'Làm rẫy, tiền ăn ở tính vào nợ, trả hết nợ mới được lãnh lương.',
    about: 'food and bed into the debt',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Làm rẫy, bao ăn ở, lãnh lương hàng tháng.',
    about: 'twin: food and bed free',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 21,
  },
  {
    text: 'Cho gia đình mượn trước 30 triệu, mỗi tháng khấu trừ một nửa tiền lương.',
    about: 'advance for the family',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'Giúp việc ở Trung Đông. Sang tới nơi chủ nhà giữ hộ chiếu cho đến hết hợp đồng.',
    about: 'owner holds it to the end',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Giúp việc ở Trung Đông. Bạn tự giữ hộ chiếu của mình.',
    about: 'twin: you hold it',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 24,
  },
  {
    text: 'Làm công trình. Cai thầu thu căn cước và thẻ ATM của anh em trong thời gian làm.',
    about: 'ID and card gathered',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Làm công trình. Xuất trình căn cước cho cai thầu rồi nhận lại ngay.',
    about: 'twin: shown and returned',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 26,
  },
  {
    text: 'Đến sân bay nộp hộ chiếu cho quản lý, khi nào về nước mới trả.',
    about: 'handed over on arrival',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Mang theo hộ chiếu khi phỏng vấn để đối chiếu rồi cầm về.',
    about: 'twin: brought to the interview',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 28,
  },
  {
    text: 'Nhân viên bán hàng, công ty giữ bằng gốc một năm.',
    about: 'original diploma kept',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Nhân viên bán hàng, nộp bản sao bằng cấp có công chứng.',
    about: 'twin: notarised copy',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 30,
  },
  // movement-or-contact-control
  {
    text: 'Công nhân may. Không được ra khỏi khu nhà trong thời gian hợp đồng.',
    about: 'not out of the zone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Công nhân may. Sau giờ làm tự do đi lại.',
    about: 'twin: free after work',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 32,
  },
  {
    text: 'Ba tháng đầu thu điện thoại, mỗi tháng chỉ được gọi về nhà một lần.',
    about: 'phones gathered, one call a month',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Được dùng điện thoại thoải mái, phòng có wifi.',
    about: 'twin: phone any time',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 34,
  },
  {
    text: 'Ở lại xưởng, cổng khóa từ chín giờ tối, chìa khóa do quản lý cầm.',
    about: 'locked at night',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Ở lại xưởng, mỗi người có chìa khóa riêng.',
    about: 'twin: own key',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 36,
  },
  {
    text: 'Giúp việc nhà. Đi đâu cũng phải có tài xế đi cùng, không được đi một mình.',
    about: 'always accompanied',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Giúp việc nhà. Chủ nhật nghỉ, muốn đi đâu thì đi.',
    about: 'twin: Sunday off',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 38,
  },
  // scam-compound-lure
  {
    text: 'Tuyển nhân viên chat sang Campuchia, lương 25 triệu, chỉ cần biết gõ máy, ăn ở trong khu, không được ra ngoài.',
    about: 'chat, free bus, closed site',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Tuyển nhân viên chat bán hàng tại Hà Nội, ký hợp đồng, nghỉ chủ nhật, đóng bảo hiểm.',
    about: 'twin: shop in town',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 40,
  },
  {
    text: 'Chăm sóc khách hàng game, không cần phỏng vấn, xe đón tận nhà đưa qua biên giới.',
    about: 'game care, pickup over the border',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Chăm sóc khách hàng cho sàn thương mại, làm tại nhà, phỏng vấn với trưởng nhóm.',
    about: 'twin: from home',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 42,
  },
  {
    text: 'Tuyển sale tiền ảo tại Sihanoukville, bao vé bao chỗ ở, ai cũng nhận.',
    about: 'crypto sales, hub, all paid',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Tuyển lễ tân khách sạn tại Đà Nẵng, hai ngày nghỉ mỗi tuần.',
    about: 'twin: receptionist',
    expect: { level: 'none', not: ['scam-compound-lure'] },
    contrast: 44,
  },
  // the other signals
  {
    text: 'Việc nhẹ lương cao, ai cũng được nhận.',
    about: 'easy, big pay, all accepted',
    expect: { signals: ['implausible-offer'] },
  },
  {
    text: 'Thu nhập khủng, không cần kinh nghiệm. Đến nơi mới nói rõ công việc.',
    about: 'lure and gap',
    expect: { level: 'flagged', signals: ['vague-job-or-employer', 'implausible-offer'] },
  },
  {
    text: 'Việc làm nước ngoài, chưa tiện nói tên công ty.',
    about: 'employer not named',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    text: 'Tuyển người mẫu đi Dubai, không cần casting, bao vé và chỗ ở.',
    about: 'model, all paid',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  {
    text: 'Tuyển người mẫu ảnh, casting tại studio của chúng tôi, ký hợp đồng trước khi đi.',
    about: 'twin: casting with contract',
    expect: { level: 'none', not: ['front-offer-lure'] },
    contrast: 49,
  },
  {
    text: 'Làm nhà hàng nước ngoài. Qua tới nơi mới ký hợp đồng, bản nộp đại sứ quán chỉ để làm thủ tục.',
    about: 'signed there',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Làm nhà hàng nước ngoài. Ký hợp đồng và giải thích rõ trước khi đi.',
    about: 'twin: before departure',
    expect: { level: 'none', not: ['contract-substitution'] },
    contrast: 51,
  },
  {
    text: 'Làm nail. Đi visa du lịch trước rồi qua đó chuyển sang visa lao động.',
    about: 'tourist first',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Làm nail. Có visa lao động trước khi bay.',
    about: 'twin: work visa',
    expect: { level: 'none', not: ['visa-mismatch'] },
    contrast: 53,
  },
  {
    text: 'Tới cửa khẩu hỏi thì nói đi chơi, đừng nói đi làm.',
    about: 'coached answers',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'Việc kho hàng. Không có giấy tờ càng tốt, miễn không than phiền.',
    about: 'no papers preferred',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Tuyển nữ từ 15 tuổi làm quán karaoke, ở lại quán.',
    about: 'age under 18 in a karaoke',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Cần người trông trẻ 10 tuổi, lương 7 triệu một tháng.',
    about: 'alone: nanny for a child of that age',
    expect: { not: ['minor-indicated'] },
  },
  {
    text: 'Đi ngay tối nay, đừng nói cho gia đình biết, đọc xong xóa tin nhắn.',
    about: 'leave tonight, secret, delete',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Làm ở nước ngoài. Đừng liên hệ đại sứ quán, họ sẽ trục xuất các bạn.',
    about: 'keep away from the embassy',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Giúp việc ở lại, làm từ sáng sớm đến nửa đêm, không có ngày nghỉ.',
    about: 'dawn to midnight, no day off',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Giúp việc ở lại, làm tám tiếng, nghỉ chủ nhật hàng tuần.',
    about: 'twin: hours and days off',
    expect: { level: 'none', not: ['excessive-hours'] },
    contrast: 61,
  },
  {
    text: 'Đi biển, hết hợp đồng mới trả lương một lần.',
    about: 'paid once at the end',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Đi biển, trả lương hàng tháng qua tài khoản, có phiếu lương.',
    about: 'twin: monthly by transfer',
    expect: { level: 'none', not: ['wage-withholding'] },
    contrast: 63,
  },
  {
    text: 'Phục vụ quán, mỗi lỗi phạt tiền, trừ vào lương.',
    about: 'fined for mistakes',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Bao đậu visa, có người trong đại sứ quán.',
    about: 'man inside the embassy',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Nhận làm hộ chiếu tên khác trong năm ngày.',
    about: 'papers in another name',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Chương trình nhà nước duyệt đi làm Hàn Quốc, chỉ đăng ký qua Zalo cá nhân.',
    about: 'state programme by messenger',
    expect: { level: 'flagged', signals: ['sham-authority'] },
  },
  {
    text: 'Các em bên mình có cả ngày đêm, gọi quản lý để chọn, tiền chia đôi với quán.',
    kind: 'escort',
    about: 'choose with the manager',
    expect: { level: 'flagged', signals: ['third-party-control'] },
  },
  {
    text: 'Các em bên anh không được phép từ chối khách, khách nào cũng nhận.',
    kind: 'escort',
    about: 'may not refuse',
    expect: { level: 'flagged', signals: ['third-party-control', 'no-refusal-services'] },
  },
  {
    text: 'Xem các em khác cùng số điện thoại này, hỏi Anna hoặc Bella.',
    kind: 'escort',
    about: 'many names, one number',
    expect: { level: 'flagged', signals: ['template-reuse'] },
  },
  {
    text: 'Việc ca đêm, zalo không chín một hai ba bốn năm sáu bảy tám.',
    about: 'number in words',
    expect: { signals: ['obscured-contact'] },
  },
  // hard negatives
  {
    text: 'Người lao động không phải trả phí, chủ sử dụng chi trả toàn bộ.',
    about: 'no fee at any stage',
    expect: { level: 'none' },
  },
  { text: 'Hộ chiếu do người lao động tự giữ.', about: 'you keep your passport', expect: { level: 'none' } },
  {
    text: 'Vui lòng mang hộ chiếu bản gốc khi đến phỏng vấn để kiểm tra.',
    about: 'passport to the interview',
    expect: { level: 'none' },
  },
  {
    text: 'Chỗ ở tùy chọn, tiền thuê 1 triệu mỗi tháng ghi rõ trên phiếu lương.',
    about: 'rent stated and optional',
    expect: { level: 'none' },
  },
  {
    text: 'Nhân viên có thể nghỉ việc, báo trước 30 ngày theo luật.',
    about: 'notice period',
    expect: { level: 'none' },
  },
  {
    text: 'Chào đón người tị nạn, không cần biết tiếng địa phương, có phiên dịch.',
    about: 'refugees welcome',
    expect: { level: 'none' },
  },
  {
    text: 'Chăm sóc người già ở lại, phòng riêng, 40 giờ mỗi tuần, nghỉ thứ bảy chủ nhật.',
    about: 'live-in, fair',
    expect: { level: 'none' },
  },
  {
    text: 'Cảnh báo lừa đảo việc làm! Tuyệt đối không chuyển tiền cho người lạ, hãy trình báo công an.',
    about: 'warning',
    expect: { level: 'none' },
  },
  {
    text: 'Chúng tôi không bao giờ yêu cầu ứng viên đóng tiền. Hãy báo cho chúng tôi nếu có người mạo danh thu phí.',
    about: 'we never ask for money',
    expect: { level: 'none' },
  },
  {
    text: 'Tòa án tuyên phạt đối tượng thu 100 triệu của mỗi lao động và giữ hộ chiếu của họ.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Chủ giữ hộ chiếu của tôi và không cho tôi ra ngoài. Ai có thể giúp tôi?',
    about: 'request for help',
    expect: { level: 'none' },
  },
  {
    text: 'Em làm độc lập, tự đặt giá, không qua quản lý, chỉ nhận khách trên 18 tuổi.',
    kind: 'escort',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Tổ chức hỗ trợ nạn nhân mua bán người tuyển nhân viên công tác xã hội, hai năm kinh nghiệm.',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  { text: 'Bán xe máy cũ đời 2018, giấy tờ đầy đủ, giá 15 triệu.', about: 'product', expect: { level: 'none' } },
  {
    text: 'Cho thuê phòng trọ gần trường, đặt cọc một tháng, giá thuê 2 triệu một tháng.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Nhân viên kinh doanh, lương cứng cộng hoa hồng bán hàng, thưởng quý.',
    about: 'sales commission',
    expect: { level: 'none' },
  },
  {
    text: 'Trừ thuế thu nhập cá nhân và bảo hiểm xã hội theo quy định của pháp luật.',
    about: 'statutory deductions',
    expect: { level: 'none' },
  },
  {
    text: 'Yêu cầu: có hộ chiếu còn hạn, căn cước công dân, bằng tốt nghiệp và giấy khám sức khỏe.',
    about: 'requirements',
    expect: { level: 'none' },
  },
  { text: 'Cọc 50 nghìn chìa khóa tủ đồ, hoàn lại khi trả chìa khóa.', about: 'locker key', expect: { level: 'none' } },
  { text: 'Đào tạo miễn phí, phát đồng phục, không thu phí.', about: 'training free', expect: { level: 'none' } },
  {
    text: 'Tuyển công nhân may, lương 9 triệu, tăng ca có trả tiền, bao cơm trưa, đóng bảo hiểm đầy đủ.',
    about: 'factory worker',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'Quán phở ở Bình Dương cần hai phụ bếp. Làm từ sáng đến chiều, nuôi cơm ba bữa. Có chỗ ngủ trên lầu. Giấy tờ gửi cô chủ cất hộ trong thời gian làm. Ai làm được thì nhắn.',
    about: 'quiet: one oblique sentence',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Quán phở ở Bình Dương cần hai phụ bếp. Làm từ sáng đến chiều, nuôi cơm ba bữa. Có chỗ ngủ trên lầu. Giấy tờ ai người nấy giữ. Ai làm được thì nhắn.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['document-retention'] },
    contrast: 94,
  },
  {
    text: 'Vườn cao su cần vợ chồng làm dài hạn. Có nhà ở, gạo mỗi tuần. Tiền xe chủ ứng, làm bù đến khi đủ. Đi được ngay.',
    about: 'quiet: work until even',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Vườn cao su cần vợ chồng làm dài hạn. Có nhà ở, gạo mỗi tuần. Tiền xe chủ cho, không phải trả lại. Đi được ngay.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
    contrast: 96,
  },
  {
    text: 'Gia đình ở quận 7 tìm người trông bé. Có phòng riêng, ăn cùng nhà. Nhà không thích người làm ra ngoài hay nói chuyện với hàng xóm. Lương tám triệu.',
    about: 'quiet: not talking next door',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Gia đình ở quận 7 tìm người trông bé. Có phòng riêng, ăn cùng nhà. Buổi tối và chủ nhật rảnh, đi chơi thoải mái. Lương tám triệu.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
    contrast: 98,
  },
  {
    text: 'Nhà hàng ở Phú Quốc tuyển phục vụ mùa cao điểm. Có đồng phục, bao cơm trưa. Bỏ ngang giữa chừng thì mất lương. Gửi hồ sơ qua email.',
    about: 'quiet: leaving forfeits pay',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Nhà hàng ở Phú Quốc tuyển phục vụ mùa cao điểm. Có đồng phục, bao cơm trưa. Nghỉ giữa chừng vẫn trả lương theo ngày công. Gửi hồ sơ qua email.',
    about: 'quiet twin',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
    contrast: 100,
  },
  // written after the pack, as another writer
  {
    text: 'Suất đi Hàn còn ít, cọc giữ suất 5 triệu, xong visa đóng nốt 60 triệu.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Đồng phục và giày bảo hộ mua của công ty hết 650 nghìn trước buổi đào tạo.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Muốn vào làm nhanh thì gửi anh quản lý hai triệu tiền cà phê.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Phí đi trọn gói 90 triệu, hỗ trợ vay ngân hàng.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Bố mẹ ở nhà phải ký giấy, con bỏ trốn thì gia đình đền hợp đồng.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Làm chưa đủ sáu tháng mà bỏ thì không có đồng lương nào.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Xe máy của bạn để cà vẹt ở công ty, làm hết năm lấy về.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Phá hợp đồng phạt gấp đôi số tiền đã ứng.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Không cần vốn, chủ lo trước hết, lương nửa năm đầu để trả cho chủ.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Tiền xe với tiền ăn ghi sổ, cuối tháng trừ.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Gia đình nhận trước 20 triệu, con làm trừ dần.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Mỗi tháng cắt 70% lương cho đến khi thu đủ chi phí đưa sang.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Xuống sân bay, tài xế gom hộ chiếu đưa về văn phòng.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'CCCD và bằng đại học bản gốc công ty cầm trong suốt thời gian thử việc.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Sổ thuyền viên thuyền trưởng giữ, lên bờ mới trả.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Passport bên em cất trong két cho an toàn nhé.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Sau 8 giờ tối khóa cổng, ai ra ngoài phải có giấy của quản lý.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Chủ nhật được ra chợ nhưng có người của công ty đi kèm.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Không xài điện thoại trong ba tháng thử việc.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Ở trong nhà chủ suốt, không tiếp xúc người ngoài.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Cần bạn trẻ gõ phím nhanh cho công ty game ở Bavet, nhận hết không cần hồ sơ, có xe đưa đi trong ngày.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Làm online bên Thái, nhắn tin với khách nước ngoài, lương nghìn đô, ăn ở trong khu, bao vé.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Lương giữ hộ, khi về nước nhận một cục.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Trông bà cụ ngày đêm, cả năm không có ngày nghỉ.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Chuyện này chỉ mình với em biết, mẹ em không cần biết.',
    about: 'another writer',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Tiệm bánh cần thợ phụ, lương 8 triệu, tháng nghỉ bốn ngày, thưởng tết.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Vé máy bay khứ hồi do công ty trả, không trừ vào lương.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Công ty nộp hộ chiếu lên đại sứ quán để dán visa rồi trả lại ngay cho bạn.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Kế toán công nợ, lương cơ bản 12 triệu, hai năm kinh nghiệm.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Tài xế có bằng B2, giấy tờ xe đầy đủ, mỗi chuyến 500 nghìn.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Gia sư toán lớp 5, 150 nghìn một buổi, dạy tại nhà học sinh.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Nhân viên nhân sự, quản lý hồ sơ và hợp đồng lao động, làm giờ hành chính.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Hồ sơ gồm bản sao căn cước, giấy khám sức khỏe, hai ảnh 3x4, nộp tại văn phòng công ty.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Cần tuyển gấp do nhân viên cũ nghỉ việc, lương 8 triệu.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Công ty trong khu công nghiệp, có xe đưa đón công nhân, nghỉ chủ nhật.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Chăm sóc khách hàng ngân hàng tại quận 1, lương cứng cộng thưởng, đóng bảo hiểm.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  {
    text: 'Điện thoại cho quản lý để biết thêm chi tiết về lịch làm.',
    about: 'another writer',
    expect: { level: 'none' },
  },
  // oblique, a second other writer
  {
    text: 'Giấy tờ gốc bên em giữ, hoàn thành hợp đồng thì trả.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Lên tàu là thuyền trưởng thu hết căn cước.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Chi phí sang bên này 150 triệu, làm 10 tháng trừ hết.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Nội quy: không ra khỏi ký túc sau giờ làm, không tiếp khách.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Lệ phí xét duyệt 1 triệu 2, ck qua momo rồi bên mình gửi lịch thi.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Nghỉ ngang coi như bỏ lương tháng đó.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Được chủ đóng tiền cho đi, sang làm hai năm coi như xong nợ.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Lương gửi về cho công ty môi giới rồi công ty chuyển lại.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Tuyển nhân viên trực máy tính làm việc tại đặc khu, bao ăn ở, lương 30 triệu không cần bằng cấp.',
    about: 'oblique',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  // honest ads with the same words
  {
    text: 'Chi tiết công việc sẽ trao đổi khi phỏng vấn tại văn phòng.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  { text: 'Bao du lịch hằng năm, thưởng tết, đóng bảo hiểm đầy đủ.', about: 'near miss', expect: { level: 'none' } },
  {
    text: 'Hướng dẫn viên đưa khách đi tham quan các nơi du lịch, lương 10 triệu.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Quán phở cần người giữ xe và phục vụ, lương 7 triệu, nuôi cơm.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Gia đình chủ nhà cần người giữ trẻ, giấy tờ rõ ràng, lương 9 triệu, tháng nghỉ bốn ngày.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  { text: 'Đối tượng: nam nữ từ 18 đến 40 tuổi, có căn cước công dân.', about: 'near miss', expect: { level: 'none' } },
  { text: 'Tuyển đến khi đủ số lượng, lương 8 triệu mỗi tháng.', about: 'near miss', expect: { level: 'none' } },
  {
    text: 'Nhân viên bất động sản, sổ hồng riêng từng nền, hoa hồng cao theo sản phẩm.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  { text: 'Vui lòng để lại số điện thoại, quản lý sẽ liên hệ lại.', about: 'near miss', expect: { level: 'none' } },
  { text: 'Nghỉ thứ bảy thì làm bù, tăng ca tính theo luật.', about: 'near miss', expect: { level: 'none' } },
  {
    text: 'Không dùng điện thoại trong giờ làm việc, có tủ đồ cá nhân.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Nhân viên xuất nhập khẩu, làm thủ tục hải quan, biết tiếng Anh.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Đào tạo miễn phí, hàng bên mình là mỹ phẩm, thưởng theo doanh số.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Phụ cấp xăng xe 500 nghìn, phụ cấp ăn trưa 30 nghìn một ngày.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Bảo vệ trực ca đêm 12 tiếng, hai ngày nghỉ mỗi tháng, phát đồng phục.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  {
    text: 'Nhân viên pháp lý giữ hồ sơ gốc của công ty và làm việc với cơ quan nhà nước.',
    about: 'near miss',
    expect: { level: 'none' },
  },
  { text: 'Ai biết tiếng Trung thì nhắn mình, lương cao hơn 2 triệu.', about: 'near miss', expect: { level: 'none' } },
  // ways of saying it without the plain word
  {
    text: 'Ai đóng trước được đi trước, chuyển cho anh Tư giữ tên.',
    about: 'whoever pays first goes first',
    expect: { signals: ['worker-paid-fee'] },
  },
  {
    text: 'Ai nộp hồ sơ trước được phỏng vấn trước, hồ sơ miễn phí.',
    about: 'twin: whoever applies first',
    expect: { not: ['worker-paid-fee'] },
  },
  {
    text: 'Giấy đất của cha mẹ để tạm trong két văn phòng, đủ hạn thì lên lấy.',
    about: 'the deed of the parents',
    expect: { signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Không giữ giấy đất hay tiền cọc, nghỉ việc báo trước mười ngày.',
    about: 'twin: nothing is kept',
    expect: { not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Ba tháng đầu coi như làm cho cái vé, qua tháng thứ tư mới có lương.',
    about: 'months for the ticket',
    expect: { signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Ba tháng đầu học việc vẫn trả lương hàng tháng, vé do công ty lo.',
    about: 'twin: paid from the first month',
    expect: { not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Hộ chiếu anh gom một chỗ trong két cho khỏi mất, cần thì xin chị chủ.',
    about: 'put together in the safe',
    expect: { signals: ['document-retention'] },
  },
  {
    text: 'Hộ chiếu em tự giữ, ngày đầu cho xem rồi trả liền.',
    about: 'twin: shown and returned',
    expect: { not: ['document-retention'] },
  },
  {
    text: 'Ra chợ cũng phải có người đi cùng, cổng khu trọ khóa ngoài ban đêm.',
    about: 'accompanied, locked at night',
    expect: { signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Ra chợ có xe công ty cho mượn, tối muốn đi đâu thì đi.',
    about: 'twin: the car is lent',
    expect: { not: ['movement-or-contact-control'] },
  },
  {
    text: 'Tờ này chỉ để nộp cho sứ quán, lương thật thì chủ bên đó nói.',
    about: 'the real wage is told over there',
    expect: { signals: ['contract-substitution'] },
  },
  {
    text: 'Tờ này nộp sứ quán và em giữ một bản y hệt.',
    about: 'twin: the same copy',
    expect: { not: ['contract-substitution'] },
  },
  {
    text: 'Lương chủ gửi thẳng cho người dắt, ổng đưa lại bao nhiêu thì hay.',
    about: 'paid to the one who led them',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Lương chuyển thẳng vào tài khoản của em mỗi cuối tháng.',
    about: 'twin: own account',
    expect: { not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
