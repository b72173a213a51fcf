import type { Language } from './language';

/**
 * Vietnamese, north and south. Texts are read without tone marks, and a word of one syllable then means five things:
 * terms are of two syllables and more, and gaps in patterns are wide because each syllable counts as a word. No native
 * reviewer has read it yet.
 */
export default {
  code: 'vi',
  name: 'Vietnamese',
  coverage: 'tested',
  scripts: ['Latn'],
  order: 'fixed',
  negation: 'before',
  concepts: {
    BOSS: [
      '(công ty|ông chủ|bà chủ|cô chủ|chú chủ|anh chủ|chị chủ|chủ nhà|chủ quán|chủ xưởng|chủ tàu|chủ vườn|chủ thầu|chủ sử dụng|chủ lao động|chủ cơ sở|chủ trại|người chủ|chủ doanh nghiệp|chủ tiệm|chủ rẫy|chủ hãng|nhà chủ|gia chủ|chủ bên đó|chủ bên kia|chủ nước ngoài)',
      '(cho|do|với|đưa|gửi|nộp|bên|gặp|để|theo|nhờ|nợ|xin|giao|trình|của) (chủ|sếp|boss|má mì|tú bà)',
      '(chủ|sếp|boss) (giữ|cầm|cất|thu|quản|ứng|trừ|lo|trả|cho|đưa|sẽ|mới|đồng ý|cho phép|bên|bảo|nói|khóa|khoá|nhốt|quản lý|giam|ứng trước|bao|gom|dặn|cấm|quyết)',
      '(môi giới|người môi giới|bên môi giới|đại lý|trung gian|trung tâm|văn phòng|đại diện|quản lý|quản đốc|tổ trưởng|cai thầu|đội trưởng|trưởng nhóm|trưởng phòng|nhân sự|kế toán|thuyền trưởng|giám đốc|người tuyển|người đưa đi|người dẫn|người dẫn đi|người giới thiệu|người bảo lãnh|bên tuyển dụng|bên tuyển|bên phái cử|nghiệp đoàn|má mì|mami|tú bà|người bao|giám sát|bảo vệ|thu ngân|phiên dịch bên đó|đầu nậu|ban quản lý|nhà hàng|nhà máy|nhà xe)',
      '(xưởng|quán|tiệm|hãng|bên chủ|bên công ty|bên tàu) (giữ|cầm|cất|sẽ|quản lý|trừ|thu|ứng)',
      'agency',
      '(tài công|chủ ghe|chủ bè|chủ vựa|chủ hụi|cô ba|cô bảy|anh cả|chị chủ|người dắt|người dắt mối|ông cai|mối lái|chủ vuông|chủ trọ|tài xế|người rước|chủ thuê|tổng quản)',
    ],
    WE: [
      '(chúng tôi|bên em|bên mình|bên anh|bên chị|bên tôi|chúng mình|bọn anh|tụi mình|tụi em|bên này|phía công ty|phía chúng tôi|bên ad|tụi anh|bọn mình|chúng em)',
      '(anh|chị|chú) (giữ|cầm|cất|gom|thu|lo|quản|khóa|nắm|cất giùm|giữ giùm|giữ hộ|ứng|trừ)',
    ],
    YOU: [
      '(người lao động|ứng viên|nhân viên|công nhân|người làm|anh em|anh chị em|các bạn|các em|chị em|học viên|thuyền viên|người giúp việc|giúp việc|lao động|thực tập sinh|tu nghiệp sinh|ngư phủ|người đi|người mới|người ở|mọi người|mỗi người|nhân công|phục vụ|người ứng tuyển|nlđ|các chị|các cháu|bạn làm|bạn đi|bạn tự|bạn phải|bạn sẽ|bạn được|bạn chỉ|bạn nào|du học sinh|người trúng tuyển|bản thân)',
    ],
    SHE: ['(em ấy|cô ấy|các em|mấy em|các cô|mấy bé|các bé|bé nhà)'],
    KIN: [
      '(gia đình|người nhà|cha mẹ|bố mẹ|ba mẹ|anh chị em ruột|người thân|vợ chồng|chồng con|bà con|họ hàng|anh em họ|ông bà|vợ con|nhà mình|ở nhà|mẹ biết|bố biết)',
    ],
    ANYBODY: ['(ai cũng|bất kỳ ai|bất cứ ai|tất cả mọi người|ai đăng ký|mọi ứng viên|tất cả ứng viên)'],
    OFFICIAL: [
      '(công an|cảnh sát|đại sứ quán|lãnh sự|xuất nhập cảnh|hải quan|biên phòng|cửa khẩu|cán bộ|nhân viên hải quan|thanh tra|chính quyền|sở lao động|cơ quan chức năng|bộ lao động|di trú|sứ quán|an ninh sân bay)',
    ],
    DOC: [
      '(hộ chiếu|giấy tờ|giấy tờ gốc|giấy tờ tùy thân|giấy tờ tuỳ thân|giấy tờ cá nhân|căn cước|căn cước công dân|chứng minh thư|chứng minh nhân dân|cmnd|cccd|cmt|bằng gốc|bằng cấp gốc|bằng đại học gốc|bằng tốt nghiệp gốc|bản gốc|sổ hộ khẩu|hộ khẩu gốc|thẻ atm|thẻ ngân hàng|thẻ cư trú|thẻ ngoại kiều|sổ thuyền viên|giấy khai sinh|thẻ lưu trú|sổ tiết kiệm|passport|pass port|giấy thông hành|bằng cấp bản gốc|bằng tốt nghiệp bản gốc|hồ sơ gốc|thẻ lương|tài khoản ngân hàng và thẻ|bằng thật)',
      '(sổ của anh em|sổ xanh|sổ tàu|cuốn sổ|cuốn hộ chiếu|cuốn xanh|quyển xanh|sổ thuyền viên|thẻ cứng|giấy tùy thân|bằng lái|bằng gốc|giấy khai sinh|căn cước bản gốc|mọi giấy tờ|hết giấy tờ|giấy tờ của|sổ ngân hàng|thẻ lương|thẻ lãnh lương|thẻ rút tiền|mã pin)',
    ],
    PHONE: [
      '(điện thoại|dien thoai|thẻ sim|sim điện thoại|smartphone|máy điện thoại|điện thoại di động|di động|dế yêu)',
    ],
    COPY: [
      '(bản sao|bản photo|photo công chứng|bản phô tô|phô tô|sao y|công chứng|bản chụp|ảnh chụp|chụp ảnh|bản scan|ảnh hộ chiếu|ảnh căn cước|photocopy|chụp hộ chiếu|chụp căn cước|chụp hai mặt|bản photocopy)',
    ],
    CONTRACT: ['(hợp đồng|hợp đồng lao động|hđlđ|thỏa thuận lao động|giấy cam kết|bản cam kết)'],
    VISA: ['(visa|thị thực|giấy phép lao động|thẻ cư trú|giấy phép lưu trú|work permit|visa lao động|tư cách lưu trú)'],
    TICKET: [
      '(vé máy bay|tiền vé|tiền xe|vé xe|vé tàu|tiền tàu|lộ phí|tiền đi lại|chi phí đi lại|chi phí đi|tiền máy bay|chi phí bay|vé bay|tiền đường|phí đi lại|tiền di chuyển|chi phí xuất cảnh|tiền xe cộ)',
    ],
    HOUSING: [
      '(chỗ ở|tiền nhà|tiền trọ|ăn ở|tiền ăn|tiền phòng|phòng trọ|nhà trọ|ký túc xá|ktx|nhà ở|tiền cơm|tiền điện nước|tiền ở|chỗ ngủ|giường ngủ|cơm nước|tiền giường|gạo mắm)',
    ],
    KIT: [
      '(khám sức khỏe|khám sức khoẻ|học tiếng|đào tạo|đồng phục|dụng cụ|bảo hiểm|chứng chỉ|tiền học|khóa học|khoá học|bảo hộ lao động|giấy khám|làm hồ sơ|làm hộ chiếu|lý lịch tư pháp|thi tay nghề|tiền hồ sơ|tiền giấy tờ|làm giấy tờ|thẻ nhân viên|quần áo lao động|học định hướng|trang phục|bộ dụng cụ)',
    ],
    HOLD: [
      '(giữ lại|giữ hộ|giữ giùm|cầm giữ|cất giữ|cầm hộ|cất hộ|tạm giữ|lưu giữ|quản lý hộ|bảo quản|thu giữ|cất giùm|giữ dùm|cất dùm|giam giữ|tịch thu|gom hết|gom lại|thu hết|thu lại|thu gom|khóa trong|cất trong|sẽ cầm|sẽ thu|thu luôn|giữ luôn|cầm luôn)',
      '(gom|thu|giữ|cất|khóa|nhốt|cầm) (một chỗ|chung|giùm|hộ|hết|trong két|vô két|vô tủ|vào tủ|vào két|vô hộp|vô hộp thiếc|tập trung|cho chắc|cho khỏi mất|lại hết)',
    ],
    HELD: [
      '(bị giữ|được cất|bị thu|thu lại|nộp lại|cất trong|cất ở|giao lại|tạm giữ|bị khóa|được thu|khóa trong|gửi cất|được bảo quản|cất hộ|giữ hộ|giữ giùm|cất giùm|giao nộp|nộp hết|gom lại|gửi chỗ)',
    ],
    STAY: ['(nằm ở|để ở|ở chỗ|ở lại|còn ở|để lại|để chỗ|gửi ở)'],
    WITH: ['(trong tay|ở chỗ|nằm chỗ|nằm trong tay|gửi chỗ)'],
    SAFE: [
      '(két sắt|tủ sắt|trong két|ngăn kéo|tủ khóa|phòng bảo vệ|quầy lễ tân|phòng quản lý|phòng nhân sự|phòng hành chính|trong tủ|hòm sắt)',
    ],
    GIVE: [
      '(nộp lại|giao lại|giao nộp|bàn giao|đưa cho|nộp cho|gửi lại|giao cho|phải nộp|phải giao|nộp bản gốc|thế chấp|nộp hết|gửi giữ|đem gửi|đưa hết|phải đưa|nộp giấy tờ|nộp hộ chiếu|nộp điện thoại)',
    ],
    RETURN: [
      '(trả lại|hoàn lại|nhận lại|lấy lại|hoàn trả|trao trả|được trả|mới trả|lấy về|chuộc lại|mới hoàn|mới đưa lại|được lấy lại|trả cho|mới được nhận)',
    ],
    AT_ONCE: [
      '(trả lại|nhận lại|trả|hoàn lại|lấy lại|cầm về|đưa lại) (ngay|liền|trong ngày|tại chỗ|luôn|ngay trong ngày|ngay sau khi)*',
      '(cầm về|xuất trình|để đối chiếu|để kiểm tra|đối chiếu|kiểm tra rồi|rồi trả|xong trả liền|ngay tại chỗ|trong ngày trả)',
    ],
    KEEP_OWN: [
      '(tự giữ|tự cầm|tự cất|tự bảo quản|ai người nấy giữ|ai nấy giữ|của ai nấy giữ|tự mình giữ|bạn giữ|do bạn giữ|người nào giữ|ai giữ của người nấy)',
      '(công ty|chúng tôi|bên em|bên mình|chủ|cơ sở) (không|không bao giờ|cam kết không|không hề) (giữ|thu|cầm|thu giữ) (giấy tờ|hộ chiếu|bằng|căn cước|bản gốc|cccd|cmnd)*',
      'không (giữ|thu|cầm|thu giữ) (giấy tờ|hộ chiếu|bằng gốc|bằng cấp|căn cước|cccd|bản gốc)*',
      '(hộ chiếu|giấy tờ|căn cước) (luôn |vẫn |)(ở|do) (bạn|người lao động|tay bạn|mình)*',
      'người lao động (tự |)(giữ|cầm)*',
      '(do ngân hàng phát|phát tận tay|tự đặt mã|mã pin tự đặt)',
    ],
    FEE: [
      '(phí|tiền|chi phí|lệ phí|khoản phí) (hồ sơ|môi giới|giữ chỗ|đăng ký|xử lý|tuyển dụng|giới thiệu|làm thủ tục|thủ tục|làm hồ sơ|làm giấy tờ|phái cử|xuất cảnh|ghi danh|đặt chỗ|giữ suất|bôi trơn|trà nước|cà phê|hoa hồng|mua đơn|chạy việc|xin việc|đảm bảo|tham gia|kích hoạt|xác nhận|cam kết|hành chính|đầu vào|tư vấn|chống trốn|giữ slot|xuất khẩu lao động|đi làm|làm visa|visa|phỏng vấn|quản lý|thi tuyển|nhận việc|suất)',
      '(đóng phí|thu phí|nộp phí|mất phí|phí trọn gói|trọn gói|tổng phí|tổng chi phí|phí trước|phí ban đầu|lệ phí|khoản phí|phí đi|chi phí đi|chi phí trọn gói|tiền môi giới|phí là|mức phí|chi phí chỉ|phí chỉ|phí xuất cảnh|tiền giữ chỗ)',
      '(đóng tiền|nộp tiền|thu tiền) (hồ sơ|trước|giữ chỗ|cọc|môi giới|thủ tục|làm giấy tờ|suất|đăng ký|đặt chỗ)',
      '(tiền|phí|khoản|chi phí) (trà nước|dịch thuật|chạy hồ sơ|dắt mối|mối lái|cò|công giới thiệu|xăng xe|đổ xăng|lo giấy|lo thủ tục|gửi gắm|ghi tên|giữ tên|đầu mối|lót đường|cảm ơn|công chạy|chạy giấy|bao đơn|quỹ|vô cửa|nhập môn|lo liệu)',
      '(khóa học|lớp học|khóa đào tạo|khóa huấn luyện) (bắt buộc|phải đóng|đóng cho|mua của|tự đóng)',
      '(tiền|phí) (lệ|làng|lo việc)',
    ],
    PAY: [
      '(đóng|nộp|trả) nốt',

      '(đóng|nộp|chuyển khoản|chuyển|thanh toán|chi trả|ck|bỏ ra) (trước|tiền|phí|ngay|một nửa|nửa|đủ|luôn|tiền mặt|thêm|trước một|lệ phí|khoản|tiền trước)',
      '(phải|cần|chỉ cần|vui lòng|cứ|tự|tự túc|cần phải|sẽ phải|bắt buộc) (đóng|nộp|chuyển khoản|thanh toán|chi trả|trả tiền|bỏ tiền|mua|lo chi phí|chịu|chịu chi phí|trả|chi tiền|bỏ ra|trả phí)',
      '(tự chi trả|tự trả|tự lo|tự túc|tự chịu|tự đóng|tự bỏ tiền|tự thanh toán|người lao động chịu|ứng viên chịu|bạn chịu|người đi chịu|nlđ chịu|lao động chịu|người lao động đóng|ứng viên đóng|người lao động trả|ứng viên trả|người lao động tự|tự mua)',
      '(đóng sau|đóng khi|đóng trong|đóng một lần|đóng làm|đóng hai|đóng 2|chuyển khoản|nộp khi|thu trước|thu khi|thu thêm|chỉ thu|đóng góp)',
      'mua (của|tại|ở) (công ty|xưởng|trung tâm|chủ|văn phòng)',
      '(đóng cho|nạp cho|nạp trước|góp trước|góp vô|gửi chị|gửi anh|bỏ ra trước|lo trước|cọc trước|ứng trước cho|đưa trước|phải có sẵn|chuẩn bị sẵn|đem theo|mang theo|gom đủ|chung trước|chung tiền|bắn tiền|ck cho|chuyển cho anh|chuyển cho chị|mua thẻ cào|gửi thẻ cào|trả phần|đóng vô|đóng vào)',
    ],
    BEFORE: [
      '(trước khi) (phỏng vấn|bay|đi|xuất cảnh|làm|nhận việc|vào làm|bắt đầu|ký|được|học|thi|lên đường|khởi hành|vào|có visa|đi làm|sang|qua)*',
      '(trước mới|trước rồi|rồi mới|mới được|mới hẹn|mới xếp|mới cho) (hẹn|được|phỏng vấn|xếp|nhận|cho|đi|vào|làm|lịch)*',
      '(để|nhằm) (giữ chỗ|giữ suất|giữ slot|được phỏng vấn|nhận việc|đặt chỗ|chắc suất|đăng ký|kích hoạt|được xếp|có tên|mở hồ sơ|vào làm|được nhận|ưu tiên|chốt|chốt đơn|làm hồ sơ)*',
      '(giữ chỗ|giữ suất|đặt chỗ|giữ slot|đóng trước|nộp trước|chuyển trước|thu trước|ngay khi đăng ký|khi đăng ký|khi nộp hồ sơ|khi ký|lúc phỏng vấn|khi phỏng vấn|chuyển khoản trước|trả trước|ngay hôm nay|ngay từ đầu)',
      '(phần còn lại|còn lại|số còn lại) (đóng|trả|nộp|sau|khi|trừ)*',
      'không (hoàn lại|hoàn phí|trả lại|hoàn)',
      'trước một nửa',
    ],
    DEPOSIT: [
      '(đặt cọc|tiền cọc|cọc trước|tiền đặt cọc|đóng cọc|nộp cọc|ký quỹ|tiền ký quỹ|tiền chống trốn|chống trốn|tiền thế chân|thế chân|tiền thế chấp|tiền bảo lãnh|tiền bảo đảm|tiền đảm bảo|giữ cọc|mất cọc|cọc chống trốn|để làm tin|tiền làm tin|cọc giữ|cọc đồng phục|đặt tiền|tiền ràng buộc)',
      '(làm tin|để làm tin|gửi làm tin|tiền thế chân|thế chân|tiền cam kết|tiền chống trốn|chống trốn|tiền bảo chứng|tiền giữ chân|giữ chân)',
    ],
    COLLATERAL: [
      '(để|gửi|đưa) (cà vẹt|cà vẹt xe|sổ đỏ|sổ hồng|giấy tờ xe|giấy tờ nhà|giấy tờ đất) (ở|tại|cho|chỗ|bên|lại)',

      '(giữ|nộp|thế chấp|để lại|gửi|cầm|đưa|giao|cắm|thế) (lại |)(sổ đỏ|sổ hồng|giấy tờ nhà|giấy tờ đất|giấy tờ xe|cà vẹt|cà vẹt xe|cavet|đăng ký xe|sổ nhà)',
      '(sổ đỏ|sổ hồng|giấy tờ nhà|giấy tờ đất|giấy tờ xe|cà vẹt|sổ nhà) (gia đình |bố mẹ |)(để lại|thế chấp|làm tin|gửi lại|gửi chỗ|giao lại|để làm tin|nộp lại)',
      '(giấy vay nợ|giấy nợ|giấy nhận nợ|giấy vay tiền|ký giấy nợ|hối phiếu|séc trắng|thế chấp nhà|thế chấp đất|vàng làm tin)',
      '(sổ đỏ|sổ hồng|giấy đất|bằng khoán|giấy tờ nhà|giấy xe|cà vẹt|cà vẹt xe|vàng cưới|của hồi môn) (của |nhà |gốc |)(ba má |cha mẹ |gia đình |em |nhà |)(để|gửi|nằm|cất|đem|cầm|thế|nộp|giao|đặt|gán|tạm)*',
      '(cầm|thế|gửi|để|đặt|giao|nộp|đưa) (lại |)(sổ đỏ|sổ hồng|giấy đất|giấy tờ nhà|cà vẹt|giấy xe|vàng cưới)',
    ],
    GUARANTOR: [
      '(người bảo lãnh|bảo lãnh gia đình|người nhà bảo lãnh|ký bảo lãnh|đứng ra bảo lãnh|cam kết bảo lãnh)',
      '(gia đình|cha mẹ|bố mẹ|người thân|anh chị|người nhà|ba mẹ|vợ|chồng|hai người thân) (phải |sẽ |cùng |đứng ra |)(ký|ký tên|ký giấy|đền|bồi thường|trả thay|chịu trách nhiệm|bảo lãnh|ký cam kết|trả nợ|đứng tên|ký thay|gánh)*',
      '(đòi|tìm|bắt) (gia đình|người nhà|cha mẹ|bố mẹ) (trả|đền|bồi thường)*',
      '(cha mẹ|ba má|bố mẹ|gia đình|người nhà|anh trai|anh em|chồng|vợ|chú bác|bà con|người bảo lãnh) (ở nhà |)(phải |sẽ |là người |đứng ra |cũng |)(ký bảo lãnh|đứng tên|chịu thay|trả thay|đền thay|gánh|chịu trách nhiệm|ký thay|đền|gánh nợ|bồi thường|ký giấy nợ|ký nhận nợ|bị tìm)*',
      '(ký bảo lãnh|đứng tên bảo lãnh|người thân ký|ba má ký|cha mẹ ký)',
    ],
    LOAN: [
      '(ứng trước|ứng tiền|cho ứng|cho mượn|cho vay|vay trước|mượn trước|tạm ứng|ứng cho|chủ ứng|công ty ứng|bên em ứng|bên mình ứng|bay trước|đi trước trả sau|bay trước trả sau|cho nợ|ghi nợ|ghi sổ|nợ lại|cho thiếu|trả góp|lo trước|bỏ tiền trước|đóng hộ|ứng vốn|ứng toàn bộ|trả sau|góp dần|vay vốn)',
      '(ghe|chủ|công ty|anh|chị|cô|cai|nậu|vựa|quán) (ứng|cho mượn|cho ứng|cho vay|bỏ tiền|xuất tiền|bao trước|lo trước|đưa trước|trả nợ giùm|trả giùm|chi trước|bỏ trước) (cho |trước |mỗi |)(mỗi |)(anh em|người|anh|em|vé|tiền|trước|hết|ba|mẹ|nhà)*',
    ],
    DEBT: [
      '(tiền nợ|khoản nợ|món nợ|hết nợ|trả nợ|số nợ|nợ nần|mắc nợ|còn nợ|vào nợ|trừ nợ|gán nợ|cấn nợ|dứt nợ|sạch nợ|xong nợ|nợ công ty|nợ chủ|nợ tiền|ghi nợ|nợ môi giới|tính nợ|thành nợ|đủ nợ|nợ bên|nợ quán|nợ xưởng|tiền thiếu)',
      '(còn thiếu|thiếu nợ|thiếu anh|thiếu chị|thiếu chủ|thiếu tiền|mắc nợ|còn mắc|ghi sổ nợ|khoản thiếu)',
    ],
    WORK_OFF: [
      '(làm|đi làm|làm việc|làm công|ở lại làm) (để |)(trả nợ|trừ nợ|trả dần|gán nợ|trừ dần|trả tiền vé|cấn nợ|trả cho đủ|gỡ nợ|trừ tiền)',
      '(làm|đi làm) (đến khi|cho đến khi|tới khi|cho tới khi|đến lúc|bao giờ|khi nào|cho đủ|cho hết) (hết nợ|trả hết|trả xong|sạch nợ|huề vốn|hòa vốn|hoàn vốn|xong nợ|trả đủ|trừ hết)*',
      '(hết nợ|trả hết nợ|trả xong|xong nợ|trả hết|sạch nợ|trả đủ|trừ hết|dứt nợ) (mới|rồi mới|thì mới|nợ mới|nợ rồi mới) (được|có|lãnh|lĩnh|nhận|trả|tính|về|nghỉ|đổi|cho|phát)*',
      '(trả|bù|hoàn|đền|trừ) (bằng|qua|vào) (công làm|sức lao động|ngày công|việc làm|công sức|tiền công)*',
      '(gán|trừ) (công|sức|ngày công) (trả|vào|trừ)*',
      'làm (không công|không lương|không lấy lương) (đến|cho đến|tới|trả|để)*',
      '(qua đó|sang đó|sang bên đó|qua bên đó|tới đó) (đi làm|làm) (trả|rồi trả|trừ|để trả|góp)*',
      '(làm|làm công|đi biển|đi ghe|phụ việc|ở) (để |mà |)(trừ|gán|cấn|bù|đắp|trả dần|trả nợ|gỡ nợ|trừ dần|trừ nợ) (cho |vô |vào |hết |dần |)(nợ|xong|tiền|vé|cha|ba|hết|phần)*',
      'làm trừ',
      '(coi như|xem như|là|tính là) làm (cho|trả|để trả) (cái |)(vé|tiền vé|vé máy bay|nợ|giấy tờ|chi phí|phí|công ty|chủ|môi giới)*',
      '(qua|từ|tới|sang|đến) (tháng thứ |tháng |năm thứ |)(*) (mới|thì mới) (là |)(làm cho mình|có lương|được lãnh|có tiền|tính lương|của mình|bắt đầu có)*',
      '(xong nợ|hết nợ|sạch nợ|trả xong|đủ vốn|trừ xong|huề) (thì |mới |rồi |)(mới |)(về|nghỉ|tự do|có lương|được|lãnh|tính)*',
      '(chưa|không) (đủ bù|bù đủ|trừ hết|trả hết|huề|đủ trừ|hết nợ) (thì |)(đi tiếp|làm tiếp|ở lại|chuyến sau|mùa sau|theo tiếp|ký tiếp)*',
      '(lấy công|lấy sức|lấy mồ hôi|đem công) (trừ|trả|bù|đền|làm lời)*',
    ],
    REPAY: [
      '(hoàn trả|hoàn lại|trả lại|trả dần|trả góp|bồi hoàn|bồi thường|đền lại|trả hết|góp trả|trả nợ|hoàn tiền|đền bù|hoàn vốn|trả lại tiền|trả cho đủ|trả đủ)',
    ],
    WAGE: [
      '(tiền lương|lương tháng|mức lương|trả lương|lĩnh lương|lãnh lương|nhận lương|có lương|tháng lương|lương cơ bản|lương cứng|lương cao|thu nhập|tiền công|tiền tip|tiền làm|tiền thưởng|lương thưởng|lương khởi điểm|lương từ|lương thỏa thuận|phát lương|lương đầu|lương đầy đủ|lương bổng|lương về tay|phần ăn chia|công xá|lương của|phụ cấp|trợ cấp|lương tuần|lương ngày|lương theo|giữ lương|giam lương|mất lương|lương hàng|lương mỗi|tiền bo|lương thực nhận|thực lĩnh|lương 1|lương 2|lương #)',
    ],
    FROM_WAGE: [
      '(trừ|khấu trừ|trừ dần|trừ thẳng|cấn|cấn trừ|cắt|trừ luôn|trừ hàng tháng|trích|trừ trực tiếp|trừ bớt) (vào |từ |dần vào |qua |thẳng vào |trong |)(lương|tiền lương|thu nhập|tiền công|lương tháng|lương hàng tháng|tiền làm|tiền thưởng)',
      '(từ|lấy từ|trích từ) (tiền lương|lương tháng|lương hàng tháng|tiền công|tiền làm)',
      '(mỗi|hàng|từng) (tháng|kỳ lương|tuần) (sẽ |)(trừ|khấu trừ|trích|cấn|bị trừ|trả góp|cắt)',
      'trừ (# tháng|vào lương|dần lương|một phần lương|nửa lương|hai tháng|ba tháng|sáu tháng)',
      'khấu lương',
      '(tiền lương|lương tháng|lương) (bị |sẽ |sẽ bị |được |)(trừ|khấu trừ|cấn trừ) *',
      '(giữ lại|giữ|trừ|cấn|khấu|rút|cắt|bớt) (nửa lương|một phần lương|hai phần lương|lương mỗi tháng|lương hàng tháng|phân nửa lương|# lương|lương # tháng|mấy tháng lương|vài tháng lương)',
    ],
    DEDUCT: [
      '(khấu trừ|trừ dần|bị trừ|sẽ trừ|trừ vào|cấn trừ|trừ lương|trừ tiền|trừ thẳng|trừ hết|trích lại|trừ nợ|cắt lương|trừ hàng tháng|trừ mỗi tháng|tính vào nợ|trừ luôn|trừ trực tiếp|cộng vào nợ|trừ một nửa|trừ nửa)',
    ],
    UNTIL: [
      '(đến khi|cho đến khi|tới khi|cho tới khi|cho đến|cho tới|đến hết|tới hết|chừng nào|bao giờ|khi nào|đến lúc|đến ngày|đến cuối)',
    ],
    CLEARED: [
      '(hết nợ|trả hết|trả xong|trả đủ|xong nợ|sạch nợ|huề vốn|hoàn vốn|dứt nợ|đủ tiền|thu hồi đủ|đủ vốn|trừ hết|trừ xong)',
    ],
    FREE: [
      '(miễn phí|không mất phí|không mất tiền|0 đồng|không đồng|free|không tốn phí|không tốn tiền|không thu phí|không thu tiền|miễn hoàn toàn|không tốn đồng nào|tặng miễn phí|hỗ trợ toàn bộ|không mất đồng nào)',
    ],
    EMPLOYER_PAYS: [
      '(công ty|chủ sử dụng|chủ sử dụng lao động|chủ nhà|bên mình|bên em|chúng tôi|nhà tuyển dụng|bệnh viện|khách sạn|nhà máy|phía công ty|người sử dụng lao động|nghiệp đoàn|chủ) (sẽ |)(chi trả|trả hết|chịu|chịu hết|chịu mọi|lo hết|lo toàn bộ|tài trợ|chi hết|thanh toán|hỗ trợ toàn bộ|hỗ trợ 100|trả toàn bộ|đài thọ|bao toàn bộ|trả tiền|cho|trả phí|bao) *',
      '(do|được) (công ty|chủ|chủ sử dụng|nhà máy|bệnh viện|bên tuyển dụng|doanh nghiệp|khách sạn|người sử dụng lao động) (chi trả|trả|chịu|đài thọ|lo|tài trợ|thanh toán|bao)*',
      'không (phải |cần |bị |mất |)(đóng|nộp|trả|thu|mất|tốn|trừ|hoàn trả|đền|bỏ|khấu trừ|chuyển|yêu cầu đóng|chịu|hoàn lại|trả lại) (bất kỳ|bất cứ|phí|tiền|khoản|thêm|gì|lương|vào|một|lại|đồng|cọc|trước)*',
      'không (phải |cần )(hoàn trả|trả lại|đền|đặt cọc|bồi thường|hoàn lại|trả phí)',
      'không (phí|cọc|đặt cọc|thu phí|thu tiền|mất phí|mất cọc|phát sinh|trừ lương|thu bất kỳ|thu cọc|tính phí)',
      '0 đồng',
    ],
    LAWFUL: [
      '(phiếu lương|bảng lương|theo quy định|theo luật|theo pháp luật|quy định của pháp luật|bảo hiểm xã hội|bhxh|thuế thu nhập|thuế tncn|tùy chọn|tuỳ chọn|không bắt buộc|tự nguyện|ghi trong hợp đồng|ghi rõ trong|biên lai|hóa đơn|hoá đơn|không lãi|bảo hiểm y tế|công đoàn phí|trong hợp đồng|không tính lãi)',
    ],
    LEAVE: [
      '(nghỉ ngang|bỏ việc|bỏ ngang|bỏ trốn|trốn ra|phá hợp đồng|phá vỡ hợp đồng|về nước trước|về trước hạn|bỏ về|đổi chủ|trốn việc|tự ý nghỉ|tự ý bỏ|nghỉ giữa chừng|bỏ giữa chừng|nghỉ sớm|chấm dứt hợp đồng|bỏ hợp đồng|đơn phương|bỏ dở|trốn đi|chạy trốn|trốn khỏi|không làm nữa|bỏ cuộc|đổi ý|không làm đủ|làm không đủ|chưa hết hạn|hủy ngang|huỷ ngang|bỏ tàu|không đi nữa|đòi về|muốn bỏ|nghỉ khi chưa|hủy đơn|huỷ đơn)',
      '(nếu|ai|muốn|khi|mà|đòi|người nào|bạn nào|em nào) (nghỉ việc|nghỉ|nghỉ làm|về nước|về quê|bỏ|thôi việc|chuyển việc|về)',
      '(nghỉ|nghỉ việc|thôi việc|về) (trước hạn|trước thời hạn|trước một|trước hai|trước khi|trước ba|trước sáu|trước #|trước tết|khi chưa|lúc chưa|giữa)',
      '(chưa đủ|chưa hết|chưa tròn|chưa xong|mới nửa|không đủ) (nửa năm|hạn|năm|mùa|vụ|hợp đồng|tháng|chuyến|# tháng) (mà |)(muốn |đòi |)(về|nghỉ|đi|bỏ|ra)',
      '(không theo nữa|không ở nữa|bỏ ngang xương|nhảy ghe|đòi ra|đòi đi)',
    ],
    QUITTER: [
      '(ai nghỉ|ai bỏ|ai trốn|ai về|người nào nghỉ|người nào bỏ|ai muốn về|ai muốn nghỉ|kẻ bỏ trốn|người bỏ trốn|ai phá|ai tự ý|ai đòi về|nếu nghỉ|nếu bỏ|nếu về|nếu trốn|nghỉ trước)',
    ],
    EARLY: [
      '(trước hạn|trước thời hạn|giữa chừng|chưa hết hợp đồng|chưa đủ|khi chưa hết|chưa hết hạn|chưa hết mùa|giữa mùa|chưa xong|trước một năm|trước 1 năm|trước hai năm|trước khi hết|trước tết|nửa chừng|chưa được|trước sáu tháng|trước 6 tháng|trước # tháng|sớm hơn hợp đồng|không đủ thời gian|chưa tròn|trước ba tháng)',
      'dưới (# tháng|một năm|sáu tháng|1 năm|6 tháng|ba tháng)',
    ],
    PENALTY: [
      '(coi như |)(bỏ|mất) (tháng lương|nửa lương|lương tháng|tiền lương)',
      'bỏ lương',

      '(không có|không được|không nhận được|mất) (đồng lương|đồng nào|một đồng|lương nào)',

      '(phải đền|đền tiền|bồi thường|bị phạt|phạt tiền|phạt hợp đồng|tiền phạt|mất cọc|mất lương|không được lương|không trả lương|không được trả lương|không lương|mất trắng|đền bù|đền hợp đồng|đền gấp|trừ hết lương|không thanh toán lương|không trả lại|bồi hoàn|phải trả lại|phải hoàn|phạt #|đền #|kiện ra|mất hết|cắt lương|giam lương|không được nhận lương|không lấy được lương|hoàn lại toàn bộ|bị trừ)',
    ],
    NOTICE: [
      '(báo trước|báo nghỉ trước|báo trước 30|báo trước một|thông báo trước|báo sớm)',
      '(muốn nghỉ|nghỉ việc|nghỉ|được nghỉ|có thể nghỉ|nghỉ làm) (lúc nào|bất cứ lúc nào|bất kỳ lúc nào|khi nào|việc bất cứ lúc nào|tự do) (cũng được|cũng|được|mà)*',
      '(không|chẳng) (phải |bị |mất |cần )(đền|phạt|cọc|bồi thường|đặt cọc|ràng buộc|phạt gì)',
      '(vẫn|được|vẫn được) (trả lương|tính lương|thanh toán) (theo|đủ|đến) *',
    ],
    CANNOT_LEAVE: [
      'không ra khỏi (ký túc|khu|nhà|xưởng|công ty|cổng|trại|tòa nhà)',

      '(không được|không cho|cấm|chưa được|đừng hòng|không thể) (nghỉ việc|nghỉ ngang|về nước|đổi chủ|bỏ việc|đổi việc|chuyển chủ|về nhà|về quê|chuyển công ty|rời đi|nghỉ giữa chừng|đổi công ty|nghỉ giữa|bỏ về|thôi việc) *',
      '(chưa trả hết|chưa hết nợ|còn nợ|chưa xong nợ|chưa đủ|chưa trả xong|chưa hết hợp đồng|còn thiếu nợ) (thì |nợ |thì đừng |)(không được|không ai được|chưa được|đừng|không cho|không thể|không về|cấm)*',
      '(không ai|đừng ai|ai cũng không) (được |)(về|nghỉ|đi|rời) (khi|nếu|trước|mà)*',
      '(hết nợ|trả hết nợ|hết hợp đồng|trả xong nợ|đủ hợp đồng) mới (được|cho) (về|nghỉ|đổi|đi|rời)',
      '(vi phạm|trốn|bỏ trốn|bỏ đi|chạy|làm trái|cãi|bước ra) (là |thì |)(báo|gọi|kêu) (công an|cảnh sát|di trú|xuất nhập cảnh) (bắt|trục xuất|tóm|liền)*',
    ],
    FORBIDDEN: [
      '(không được|không cho|không được phép|bị cấm|nghiêm cấm|cấm không|không cho phép|cấm tuyệt đối|cấm đi|cấm ra|cấm dùng|không thích|hạn chế|tuyệt đối không|chưa được|không được tự ý|cấm gọi|cấm tiếp|không ai được)',
      '(cấm nói|cấm tiếp|cấm quan hệ|cấm giao du|cấm bước|đừng có mà|khỏi được|không ai cho|chưa cho|hết được|miễn ra|cấm cửa|cấm ngặt)',
    ],
    GO_OUT: [
      '(ra ngoài|ra khỏi|đi ra|ra đường|ra phố|đi chơi|rời khỏi|đi lung tung|ra khỏi cổng|ra khỏi nhà|ra khỏi khu|đi một mình|ra chợ|rời khu|rời nhà|đi lại|bước ra|đi đâu|lên phố|tự ý đi|ra ngoài đường|ra vào)',
    ],
    LOCKED_IN: [
      '(giờ|giờ tối|giờ đêm|ban đêm|buổi tối) (là |)(khóa|khoá) (cổng|cửa|trái)',

      '(cổng|cửa|cửa phòng|cửa xưởng|cửa cổng|cửa nhà|cầu thang|khu nhà) (luôn |đều |được |bị |sẽ |ngoài |lúc nào cũng |)(khóa|khoá|khóa ngoài|chốt|xích|khóa trái|khoá trái|khóa lại) (từ|sau|ban đêm|buổi tối|lúc|suốt|kín|lại|khi|cả ngày|trái|ngoài|đến|tới)*',
      '(khóa|khoá|chốt|xích) (cửa|cổng|trái cửa|phòng|cửa ngoài) (từ|sau|ban đêm|buổi tối|lúc|suốt|kín|lại|khi|bên ngoài|ngoài|đến|tới|ban)*',
      '(nhốt|khóa trong|giam trong|nhốt trong|nhốt trong phòng|khóa trái|hàng rào thép gai|thép gai|tường cao|rào kẽm gai|rào cao|song sắt|chấn song)',
      'chìa khóa (do|chỉ|nằm ở|ở chỗ|bên|cổng do|phòng do|chỉ có) (quản lý|chủ|ông chủ|bà chủ|bảo vệ|sếp|công ty|mình quản lý)*',
      'chỉ (chủ|quản lý|bà chủ|bảo vệ|sếp) (mới |)(có|giữ|cầm) chìa',
      '(ra cổng|ra khỏi cổng|qua cổng|bước qua cổng|ra vào) (phải có|cần|phải|cần có|khi có) (giấy|phép|thẻ|chữ ký|sếp|chủ|quản lý|dấu)*',
      '(ghe|xe|tàu|đò|xuồng) (chỉ |)(ghé|vào|chạy|ra|về) (khi|lúc|nếu) (chủ|sếp|có lệnh|quản lý|ông chủ)*',
      '(khu|nhà|trại|ký túc|ký túc trong khu|chỗ ở) (có |)(rào|rào kín|tường rào|cổng khóa|có rào|khép kín) (nên|cao|kín|quanh|bao)*',
      '(giữa|trên) (sông|biển|rừng|đảo|đồng|bè|hồ|núi|ngoài khơi) (thì |)(đi đâu|chạy đâu|trốn đâu|biết đi đâu|không ai|khỏi lo trốn|đâu mà)*',
      '(chạy|trốn|đi|ra) (đâu|đường nào|ngả nào|lối nào) (cho |)(thoát|nổi|được mà|khỏi)*',
    ],
    GUARD: [
      '(bảo vệ canh|có người canh|canh gác|người canh|bảo kê|giám sát 24|camera trong phòng|camera phòng ngủ|theo dõi suốt|người trông coi|bảo vệ có vũ khí|vệ sĩ|có người giám sát|quản thúc|người canh cửa|giám sát chặt|canh giữ|có người theo)',
    ],
    ALONE_NEVER: [
      '(không được|cấm|không bao giờ|không cho|chưa được) (phép |ra ngoài |ra đường |tự ý |)(đi |ra ngoài |ra |)(một mình|đi riêng|ra riêng)',
      '(đi đâu|ra ngoài|ra đường|ra chợ|mua đồ|ra khỏi nhà|đi chợ|đi khám|đi ra ngoài|đi mua đồ) (cũng |đều |là |phải |luôn |thì |)(phải |đều |có |được |)(phải |)(có |)(người|tài xế|quản lý|bảo vệ|đi cùng|đi kèm|chủ|kèm|lái xe)*',
      '(luôn|lúc nào cũng|phải) (có người|có tài xế|có bảo vệ|có quản lý) (đi cùng|đi kèm|kèm|theo|đưa đón|trông)*',
      '(có người|có xe) đưa đón(,|) *không',
      '(đi đâu|bước chân ra|ra cổng|ra ngõ|đi lễ|đi nhà thờ|đi chùa|đi khám|mua gì|bước ra) (cũng |thì |là |đều |)(phải |)(có|kèm|báo|theo|xin) (người|bà chủ|chị|anh|tài xế|bảo vệ|cô|quản lý|giấy|phép|ông|sếp)*',
      '(có|luôn có|cử|cho) (người|chị|anh|tài xế|bảo vệ|quản lý) (đi cùng|đi theo|theo sát|kèm|đi kèm|dắt|canh|trông)*',
    ],
    PERMISSION: [
      '(phải có|có) giấy (của|phép của|ra cổng của|ký của) (quản lý|chủ|tổ trưởng|bảo vệ|công ty)',

      '(xin phép|được phép của|có phép|cho phép|sự đồng ý|được đồng ý|giấy ra cổng|giấy ra vào|chưa xin phép|phép của|nếu được phép|khi được phép|chủ đồng ý|quản lý đồng ý|báo quản lý)',
    ],
    CALL: [
      '(gọi về nhà|gọi điện về|gọi về|liên lạc với gia đình|liên lạc gia đình|liên lạc với người nhà|liên lạc về nhà|gọi cho gia đình|gọi điện cho|gọi người nhà|tiếp khách riêng|tiếp bạn|gặp người nhà|liên hệ gia đình|liên hệ với gia đình|liên lạc bên ngoài|liên lạc với bên ngoài|liên lạc ra ngoài|gọi điện thoại|nhắn tin về|gặp bạn bè|dẫn bạn|người quen tới|khách tới phòng|gọi video)',
      '(nói chuyện|tiếp xúc|kết bạn|giao lưu|giao du|trò chuyện|qua lại|tám chuyện|quen biết) (với |) (hàng xóm|người ngoài|người lạ|bên ngoài|giúp việc khác|người khác|người làm khác|người xung quanh|láng giềng)',
      '(nói chuyện|tiếp xúc|bắt chuyện|qua lại|thân thiết|kết thân|chơi) (với |cùng |)(hàng xóm|người ngoài|láng giềng|đồng hương|người việt|người làm nhà khác|xung quanh|người nhà)',
      '(tiếp người nhà|tiếp người thân|gặp đồng hương|lên mạng|đăng mạng|lên facebook|gọi video|gọi zalo|xài mạng)',
    ],
    INSIDE: [
      '(ở |)trong nhà chủ',
      'trong nhà suốt',

      '(tại chỗ làm|trong trại|trong nhà suốt|trong khuôn viên|bên trong khu|ở trong nhà|ngủ tại xưởng|ngủ tại quán|trong rẫy)',
    ],
    FREE_MOVE: [
      '(không|cấm|không được|hạn chế) (dùng|sử dụng|xài|phép dùng) điện thoại (riêng |cá nhân |)trong (giờ|ca|lúc|khi)*',

      '(tự do đi lại|tự do ra vào|đi chơi thoải mái|chìa khóa riêng|chìa khoá riêng|muốn đi đâu|ra vào tự do|đi lại tự do|thoải mái đi|về nhà cuối tuần|về nhà mỗi tối|dùng điện thoại thoải mái|được dùng điện thoại|tự do liên lạc|giờ giấc tự do|thoải mái ra ngoài|được ra ngoài|được gặp gia đình|được tiếp bạn|gọi về lúc nào cũng được)',
    ],
    JOB: [
      '(tuyển dụng|việc làm|tuyển nhân viên|tuyển lao động|cần tuyển|tuyển gấp|công việc|đi làm|tuyển nữ|tuyển nam|cần người|tìm người|đơn hàng|xuất khẩu lao động|xklđ|làm việc|ứng tuyển|tuyển người|người lao động|tuyển công nhân|tuyển thợ|nhân viên|tuyển phục vụ|công nhân|giúp việc|việc ca|tuyển #|làm công|phụ bếp|tìm việc|vị trí)',
    ],
    ABROAD: [
      '(nước ngoài|đi nhật|đi hàn|đi đài loan|sang campuchia|đi dubai|đi châu âu|bên đó|qua bên đó|xuất khẩu lao động|xuất cảnh|ra nước ngoài|đi tây|đi úc|đi đức|xklđ|sang tới nơi|qua tới nơi|trung đông|qua biên giới)',
    ],
    HIGH_PAY: [
      '(lương|thu nhập|tiền|kiếm) (rất cao|siêu cao|cực cao|khủng|hấp dẫn|cao ngất|trên trời|hàng trăm triệu|trăm triệu|nghìn đô|ngàn đô|tiền tỷ|tiền khủng|không giới hạn|vô hạn|chục triệu một ngày|mấy chục triệu|cao)',
      '(việc nhẹ lương cao|lương cao việc nhẹ|giàu nhanh|đổi đời|kiếm tiền nhanh|kiếm tiền dễ|tiền vô như nước|làm giàu nhanh|làm chơi ăn thật|hái ra tiền|thu nhập hàng tỷ|tiền nhiều)',
      '(xây|cất|mua|tậu) (được |)(nhà lầu|nhà|xe hơi|xe|đất|ô tô) (trong|sau|liền|mới|chỉ|rồi)*',
      '(đi|làm) (một|hai|một hai|vài) (mùa|năm|tháng|chuyến) (đã|là) (xây|mua|cất|có|tậu|đổi đời)*',
      '(lương|tiền) (gấp đôi|gấp ba|gấp mấy lần|gấp năm) (bếp trưởng|giám đốc|kỹ sư|ở nhà|người ta|bình thường)*',
      '(tháng gửi về|gửi về nhà) (nhà |)(* |* * |* * * |)(chục triệu|triệu|trăm triệu)',
    ],
    NO_EXPERIENCE: [
      '(không cần|không yêu cầu|chưa cần|khỏi cần|không đòi hỏi|không phân biệt) (kinh nghiệm|bằng cấp|trình độ|tay nghề|ngoại ngữ|học vấn|biết tiếng|tiếng|kỹ năng)*',
      '(chỉ cần|chỉ việc|cần) (biết gõ|biết đánh máy|biết chữ|biết đọc|biết dùng|có điện thoại|ngoại hình|chăm chỉ|biết chát|gõ máy|biết chat|ưa nhìn|biết sử dụng máy)*',
      'chưa (có |từng )(kinh nghiệm|làm) (cũng|vẫn) (được|nhận)',
      '(chữ nghĩa|kinh nghiệm|tay nghề|bằng cấp|tiếng tăm|trình độ) (thì |)(không cần|khỏi|miễn|khỏi cần|không đòi)*',
      '(chưa|không) (cầm|biết|làm|đụng) (* |)(bao giờ|tới|gì) (cũng|vẫn) (nhận|được|làm)*',
    ],
    NO_INTERVIEW: [
      '(không cần|không phải|khỏi|miễn|không) (phỏng vấn|casting|thi tuyển|hồ sơ|cv|test|kiểm tra|thử vai|nộp hồ sơ|qua phỏng vấn)',
      '(chỉ cần|chỉ) (gửi ảnh|một tấm ảnh|gửi hình|nhắn tin|một tin nhắn)*',
      '(nhận|đi|vào) (việc ngay|làm ngay|liền|ngay không cần)',
      'phỏng vấn (qua|bằng) (zalo|telegram|tin nhắn|chat|facebook|messenger)*',
    ],
    ALL_ACCEPTED: [
      '(ai cũng) (nhận|được nhận|đậu|được đi|trúng tuyển|làm được|đi được)',
      '(bao đậu|cam kết đậu|đảm bảo đậu|bao trúng tuyển|100% đậu|đậu 100|chắc chắn đậu|nhận hết|nhận tất cả|không trượt|cam kết đỗ|cam kết bay|chắc chắn bay|không loại ai)',
      '(ai giơ tay|ai cũng|giơ tay|ai đi|ai tới|ai đăng ký) (là |cũng |)(có suất|có chỗ|được|nhận|trúng|đi)*',
      '(chẳng|chưa|không) (ai |)(rớt|trượt|bị loại) (bao giờ|đâu|ai|cả|hết)*',
      '(cam kết|bao|chắc chắn) (trúng tuyển|có việc|đi được|có suất)*',
    ],
    GUARANTEED: [
      '(bao đậu|bảo đảm 100|cam kết 100|chắc chắn 100|đảm bảo 100|100%|cam kết đậu|chắc chắn đậu|đảm bảo đậu|bao visa)',
    ],
    EASY: [
      '(việc nhẹ|việc nhẹ nhàng|công việc nhẹ|việc dễ|công việc đơn giản|công việc nhàn|việc nhàn|nhàn hạ|chỉ việc ngồi|chỉ ngồi|chỉ cần ngồi|chỉ cần cười|ngồi chơi|không vất vả|ngồi uống cùng khách|chỉ trò chuyện)',
    ],
    TRAINING_GIVEN: [
      '(được đào tạo|đào tạo miễn phí|sẽ được hướng dẫn|có đào tạo|học việc có lương|thử việc có lương|dạy nghề|được hướng dẫn|lương tối thiểu|đào tạo có lương|cầm tay chỉ việc|đào tạo từ đầu)',
    ],
    TOLD_LATER: [
      '(đến nơi|tới nơi|qua đó|sang đó|qua tới nơi|đến đó|tới đó|gặp mặt|lên xe|xuống sân bay|sang tới nơi|qua bên đó|sang bên đó|tới bên đó|ra sân bay|sang tới|đến bên đó) (rồi |thì |em |bạn |các bạn |sẽ |)(mới |sếp |chủ |sẽ |có người |quản lý |)(mới |sẽ |)(nói|biết|bảo|giải thích|trao đổi|hướng dẫn|phổ biến|phân việc|xếp việc|cho biết|nói rõ|rõ|biết việc|biết làm gì|hay|phân công|bàn|chỉ|thông báo|nói việc)*',
      '(chi tiết|công việc|địa điểm|nơi làm|nội dung|việc gì|công việc cụ thể|việc cụ thể) (công việc |cụ thể |làm việc |)(sẽ |)(nói|trao đổi|báo|thông báo|giải thích|cho biết|bật mí|biết) (sau|khi tới|khi đến|khi qua|khi sang|khi bay|lúc tới|lúc bay)*',
      '(sếp|chủ|quản lý|má mì|tài xế|người đón) sẽ (bảo|nói|chỉ|xếp|phân|cho biết) (làm gì|việc|sau|cho|khi)*',
      '(đi rồi|tới rồi|qua rồi|đến rồi) (biết|sẽ biết|mới biết|hay|tính)',
      'chi tiết (sau|nói sau|inbox sau khi|trao đổi sau)',
      '(xuống xe|xe chạy tới đâu|lên tới nơi|ra tới nơi|vô tới nơi|gặp chị|gặp anh|cà phê|ngoài cà phê|gặp ngoài) (rồi |)(mới |thì |chị |anh |)(chị |anh |mới |)(biết|nói|báo|hay|nói nhỏ|kể|rõ) (mình|cho|tới|làm|việc)*',
      '(anh tài|tài xế|người rước|người đón) (báo|nói|chỉ|đưa đâu|chở đâu|biết) (tới đó|sau|chỗ|mình|thôi)*',
      '(cũng không hẳn|không hẳn|kiểu như|đại loại|gần giống) (phục vụ|là|vậy|bán|làm|giúp việc)*',
    ],
    NO_QUESTIONS: [
      '(đừng hỏi|không hỏi nhiều|không được hỏi|miễn hỏi|khỏi hỏi|đừng thắc mắc|không thắc mắc|hạn chế hỏi|không hỏi gì|không hỏi lý do|đừng hỏi nhiều)',
      '(không|chưa) (giải thích|nói|tiện nói|trao đổi|nói rõ|trả lời|tiện trao đổi) (qua|trên|trong|ở) (tin nhắn|đây|chat|zalo|mạng|điện thoại|facebook|inbox)',
      '(bạn nữ|nữ|các em|bạn) (thoáng|tư tưởng thoáng|suy nghĩ thoáng|sống thoáng)',
      'tư tưởng thoáng',
      '(hỏi tới hỏi lui|hỏi nhiều|hỏi chi|hỏi làm chi|thắc mắc) (làm chi|làm gì|mất công|chi|thì thôi)*',
    ],
    NAME_HIDDEN: [
      '(không|chưa|chưa tiện|không tiện|không thể|xin phép không) (nói|nêu|ghi|tiết lộ|cho biết|công khai|đăng|để|nhắc) (tên |rõ tên |địa chỉ |)(công ty|chủ|nơi làm|khách sạn|đơn vị|nhà máy|tên công ty|tên)*',
      'tên công ty (được giữ kín|giữ kín|bí mật|bảo mật|nói sau|không|chưa)*',
    ],
    GLAMOUR: [
      '(người mẫu|vũ công|tiếp viên|tiếp viên quán bar|tiếp khách|pg|pr bar|nhân viên karaoke|quán karaoke|karaoke|quán bar|ca sĩ|diễn viên quần chúng|tiếp rượu|ngồi bàn|nhân viên massage|massage thư giãn|hostess|quán bia|phục vụ bar|tay vịn|lễ tân karaoke|hoa hậu|dancer|mẫu ảnh|bar)',
      '(gương mặt ảnh|gương mặt|người mẫu ảnh|ngồi bàn với khách|ngồi với khách|ngồi tiếp|rót bia|phụ quán karaoke|tiệm massage|pha rượu|rót rượu|vũ đoàn|múa phụ họa)',
    ],
    MARRIAGE: [
      '(lấy chồng|cưới chồng|kết hôn|lấy vợ|cô dâu|môi giới hôn nhân|mai mối) (với |)(nước ngoài|đài loan|hàn quốc|hàn|tây|trung quốc|người nước ngoài|ngoại quốc|việt kiều|giả|ngoại)*',
      '(chồng|chú rể) (hàn|đài loan|trung quốc|ngoại|tây|giàu)*',
      '(cưới xong|cưới về|lấy chồng|lấy chồng ngoại|làm dâu) (sang đó|qua đó|rồi|thì|có luôn) (có|làm|phụ|đi|việc)*',
    ],
    STUDY_COVER: [
      '(du học|visa du học) (nhưng|để|vừa|chủ yếu|mà|rồi|làm) (đi làm|làm việc|làm full|không|kiếm tiền|đi|học|làm)*',
      '(không cần|khỏi|không phải) (đi học|lên lớp|đến lớp|học hành)',
      'du học (hình thức|trên giấy|vừa học vừa làm toàn thời gian)',
      '(visa du học|du học|ghi danh|trường tiếng|thẻ sinh viên|học tiếng) (là |chỉ |* * |cho có thẻ |)(để vào|để sang|cho có|cho có thẻ|để có thẻ|làm màu|hình thức|vỏ bọc)*',
      '(buổi học|lớp|học|đi học) (thì |)(khỏi|không cần|bỏ|khỏi tới|khỏi đi|nghỉ) (tới|đến|đi|học|cũng)*',
    ],
    TOUR_COVER: [
      '(đi|theo) (diện|tour|đoàn|hình thức) (du lịch|tour|tham quan|hành hương)(,|) (qua|sang|rồi|đến|tới|làm|ở lại|sau)*',
      'tour (du lịch |)(rồi|kèm|và) (ở lại|làm việc|việc làm|đi làm)*',
    ],
    SPONSOR_COVER: [
      '(sugar (daddy|baby)|đại gia (cần|tìm|bao|nuôi|chu cấp)*|bao nuôi|chu cấp hàng tháng|trả nợ giúp em|sẽ trả hết nợ cho em|chu cấp cho em)',
      '(đại gia|anh lớn|ông anh|chú|người lớn tuổi) (tốt bụng|giàu|thương|hảo tâm|cô đơn) (bao|nuôi|lo|chu cấp|tìm|cần)*',
      '(dọn về|về) (ở cạnh|ở cùng|ở chung) (là|với|anh|chú|ảnh|thôi)*',
    ],
    ALL_PAID: [
      '(bao vé|bao chỗ ở|bao ăn ở và vé|bao toàn bộ|bao hết|bao trọn gói|bao xe|lo hết|lo vé|lo từ a|lo toàn bộ|bao vé máy bay|bao máy bay|miễn phí vé|tài trợ vé|vé và chỗ ở|lo hết chi phí|bao từ a đến z|bao xe đón)',
      '(bay|đi) (không mất|không tốn) (đồng|tiền|phí)*',
      'không tốn đồng nào',
    ],
    PORTFOLIO: [
      '(casting tại studio|studio của chúng tôi|có giấy phép|hợp đồng trước khi|có phụ huynh|portfolio|người mẫu chuyên nghiệp có hợp đồng|giấy phép số)',
    ],
    CHAT_WORK: [
      '(nhân viên chat|chat online|chát online|trực chat|trực page|trả lời tin nhắn|chăm sóc khách hàng|cskh|tele sale|telesale|telesales|nhập liệu|đánh máy|gõ máy|sale tiền ảo|tiền ảo|sale game|game online|casino online|sòng bài|cá cược|đầu tư online|sàn đầu tư|crypto|forex|nhân viên online|quảng cáo game|tư vấn online|nhắn tin với khách|chat với khách|sale online|marketing online|kinh doanh online|trò chuyện online|gõ phím|nhân viên mạng|lập trình game|trực máy tính|chạy quảng cáo|làm máy tính|sàn tiền ảo|livestream game)',
      '(nhắn tin làm quen|làm quen với khách|rủ nạp|nạp app|app đầu tư|gõ văn bản|telesale game|game bài|đóng vai|kịch bản có sẵn|chuyển tiền cho|làm quen trên mạng|kết bạn với khách|dụ khách|tư vấn đầu tư|chốt nạp)',
    ],
    HUB: [
      '(myawaddy|kk park|poipet|sihanoukville|shwe kokko|bavet|mộc bài|laukkai|tam giác vàng|bokeo|koh kong|tachileik|chrey thom|mae sot|o smach|đặc khu tam giác|lão cai myanmar)',
    ],
    PICKUP: [
      '(xe đón|xe đến đón|xe đưa đón qua|có xe đón|đón tận nhà|tài xế đón|tài xế đưa|đưa qua biên giới|đưa qua cửa khẩu|qua biên giới|vượt biên|sang sông|qua sông|vượt sông|đi đường mòn|đường tiểu ngạch|gửi vé ngay|đặt vé ngay|xe đi ngay|đi ngay|bao xe|đón ở sân bay đưa|đón tại sân bay đưa|đi ghe qua|đi xuồng|qua cửa khẩu|có người đón|có người đưa|đón đi luôn)',
      'bay (qua|sang|đi) (bangkok|thái|thái lan|phnom penh)*',
      '(xe đón|xe rước|đón|rước) (nửa đêm|lúc nửa đêm|giữa đêm|khuya|ban đêm)*',
      '(băng qua|qua|vượt) (sông|biên|suối|rừng) (có |bằng |)(ghe|xuồng|đò|người|thuyền|lối)*',
    ],
    COMPOUND: [
      '(ăn ở trong khu|ăn ở trong công ty|khu công ty|ký túc xá công ty|ký túc công ty|ăn ở tại công ty|ở trong khu|khu khép kín|đặc khu|khu tự trị|ăn ở tại chỗ|nội trú tại công ty|khu nhà công ty|ktx công ty|ăn ngủ tại chỗ|ăn ngủ trong|khu biệt lập)',
      '(ăn ngủ|ăn ở|ngủ|ở) (luôn |ngay |)(trong|tại) (tòa nhà|khu|toà nhà|campus|cao ốc|công ty)*',
      '(ký túc|ký túc xá|giường) (trong khu|nội khu|trong tòa|có rào|có bảo vệ|trong cao ốc)*',
      '(gần|sát|cạnh) (cửa khẩu|biên giới|đường biên)',
    ],
    SIGN_LATER: [
      '(qua tới nơi|đến nơi|tới nơi|sang đó|qua đó|sang tới nơi|qua bên đó|sang bên đó|đến đó|sang tới|qua rồi|tới đó) (rồi |thì |bạn |)(mới |sẽ |)(ký|ký hợp đồng|làm hợp đồng|có hợp đồng|đưa hợp đồng|được ký|mới ký)*',
      'hợp đồng (sẽ |)(ký|làm|đưa|có|bổ sung|nhận) (sau|khi tới|khi đến|bên đó|lúc tới|khi qua|khi sang|ở bên)*',
      '(ký|làm) hợp đồng (sau|sau khi đến|khi tới|bên đó|khi sang|sau khi sang|khi qua)*',
    ],
    TWO_CONTRACTS: [
      '(hai|2) (bản |)(hợp đồng|loại hợp đồng)',
      'hợp đồng (chỉ nộp|cho|để nộp|để trình|nộp riêng|chỉ để nộp|gửi) (đại sứ quán|sứ quán|lãnh sự|xuất nhập cảnh|hải quan|visa)*',
      '(bản|hợp đồng) (thật|thực tế|chính thức thật) (do|khác|bên|sẽ|thì)*',
      '(chỉ để|chỉ|để) (làm thủ tục|cho có|đối phó|hợp thức hóa|hợp thức hoá|cho hợp lệ|hình thức|trình báo cho có)',
    ],
    BLANK_SIGN: [
      '(ký giấy trắng|ký khống|ký tên vào giấy trắng|ký trước điền sau|hợp đồng trắng|lương điền sau|điền lương sau|không cần đọc|khỏi đọc|khỏi cần đọc|ký trước rồi|điền sau)',
    ],
    NO_CONTRACT: [
      '(không hợp đồng|không cần hợp đồng|không ký hợp đồng|không có hợp đồng|khỏi ký hợp đồng|thỏa thuận miệng|thoả thuận miệng|hợp đồng miệng|không giấy tờ gì|làm trên tinh thần tin tưởng)',
      '(giấy trắng mực đen|giấy tờ|hợp đồng) (làm gì|làm chi|chi cho|cần chi|cần gì)',
    ],
    TOURIST: [
      '(vào|sang|đi|qua) bằng (visa |) (du lịch|thăm thân)',
      '(visa|đi diện|theo diện) (du lịch|thăm thân)',
      '(visa du lịch|diện du lịch|visa thăm thân|visa du học|đi du lịch rồi|visa ngắn hạn|khách du lịch|như khách du lịch|du lịch rồi ở lại|visa công tác|visa thương mại|visa hành hương|đi theo đoàn du lịch|đường du lịch|hình thức du lịch|tour du lịch)',
    ],
    CONVERT: [
      '(chuyển sang|chuyển thành|đổi sang|chuyển đổi|đổi thành|lên|làm lại|chuyển qua) (visa|thẻ|visa lao động|giấy phép|diện|lao động|work|định cư|làm việc)*',
      '(qua đó|sang đó|qua bên đó|tới nơi|đến nơi|sau đó|sang bên đó) (rồi |sẽ |mới |)(chuyển|đổi|làm|xin|lo|bên em lo|lo giấy|xin giấy) (sang |)(visa|giấy phép|thẻ|giấy tờ|diện)*',
      '(ở lại quá hạn|quá hạn visa|rồi ở lại|trốn ở lại|bỏ trốn ra ngoài)',
    ],
    SAY_VISIT: [
      '(nói|khai|bảo|trả lời) là (đi |)(du lịch|chơi|thăm thân|thăm bạn|tham quan|thăm người thân|công tác)',
      '(cứ|thì|chỉ) (nói|khai|bảo) (là |)(đi |)(du lịch|đi chơi|chơi|thăm thân|thăm bạn|tham quan|thăm)',
      'khai (là |)(đi |)(du lịch|thăm thân|tham quan)',
      '(đừng|không được|tuyệt đối không|cấm|không) (nói|khai|nhắc|để lộ) (là |)(đi |)(làm|đi làm|lao động|làm việc|chuyện đi làm)*',
      '(dạy|hướng dẫn|chỉ) (cách |)(trả lời|khai báo|nói chuyện) (với |khi |)(hải quan|cửa khẩu|đại sứ quán|công an|xuất nhập cảnh|phỏng vấn visa)*',
    ],
    FAKE_BOOKING: [
      '(đặt khách sạn|vé khứ hồi|vé về|vé chiều về|đặt phòng|thư mời|booking) (và vé về |và vé khứ hồi |chỉ |giả |)(chỉ |)(để |)(trình|cho có|đối phó|làm màu|giả|khai|qua mặt|hủy sau|đưa cho hải quan)*',
      'tiền chứng minh (tài chính |)(chỉ |)(để|mượn|cho)*',
      '(vé khứ hồi|vé về) (ảo|giả)',
      '(đặt sẵn|đặt|giữ|book) (phòng |khách sạn |phòng khách sạn |vé |)(* đêm |# đêm |khứ hồi |)(cho có|để có|cho có giấy|rồi hủy|tới nơi hủy|làm cảnh|để trình)*',
      '(tới nơi|qua cửa|qua hải quan|nhập cảnh xong|vào rồi) (thì |)(hủy|bỏ|xé|khỏi ở) (phòng|vé|tour|liền)*',
    ],
    NO_PAPERS: [
      '(không có|không|chưa có|mất|không còn) (giấy tờ|hộ chiếu|visa|căn cước|thẻ cư trú) (cũng được|càng tốt|cũng nhận|vẫn nhận|vẫn được|không sao|không vấn đề|ok|cũng|vẫn|thì càng|nhận hết|đều nhận)*',
      '(bất hợp pháp|bộ đội|quá hạn visa|hết hạn visa|trốn ra|hết visa) (cũng được|cũng nhận|vẫn nhận|vẫn làm được|ok|nhận|đều nhận|càng tốt)*',
    ],
    NO_FAMILY: [
      '(không gia đình|không vướng gia đình|không người thân|mồ côi|không nơi nương tựa|một thân một mình|không ai thân thích|đi một mình không|không vướng bận|không có ai ở nhà|sống một mình không|không chồng con|xa gia đình|không cha không mẹ|không vướng bận gia đình)',
      '(không|chẳng có|không có|hết) (chỗ về|chỗ nào về|nơi về|nhà để về|ai chờ|ai thân|ai trông|ai nhận)*',
    ],
    DESPERATE: [
      '(đang nợ nần|nợ nần túng quẫn|túng quẫn|túng thiếu|cần tiền gấp|cùng đường|bế tắc|khó khăn tiền bạc|nợ ngập đầu|mới ra tù|mới ra trại|không nhà cửa|không nơi ở|bị đuổi|kẹt tiền|đang cần tiền|vỡ nợ|nợ nần chồng chất|không còn đường|thiếu nợ nhiều)',
      '(nợ nần bí lối|bí lối|bị siết nhà|siết nhà|siết nợ|đường cùng|hết đường|càng kẹt|càng khổ|cháy túi|thất cơ lỡ vận|sa cơ|lỡ bước|bị chồng bỏ|bị đuổi học|vừa ra trại)',
    ],
    CANNOT_COMPLAIN: [
      '(không than phiền|biết nghe lời|ngoan ngoãn|dễ bảo|không ý kiến|không cãi|nghe lời chủ|bảo gì làm nấy|không kêu ca|không phàn nàn|không hỏi nhiều|không thắc mắc|không biết luật|không biết tiếng càng tốt|dễ sai bảo|không lắm lời|không kêu than|không khiếu nại|ít nói nghe lời|nghe lời tuyệt đối)',
      '(biểu|bảo|sai|kêu|nói) (gì|đâu|sao) (thì |)(làm|nghe|theo|đi) (nấy|đó|vậy)',
      '(không dám|chẳng dám|không biết|khỏi lo) (kêu|thưa|kiện|thưa kiện|tố|cãi|than|đi báo)*',
    ],
    IN_EXCHANGE: [
      '(đổi lại|đổi lấy|bù lại) (chỗ ở|việc nhà|bầu bạn|làm bạn|ở cùng|chăm sóc|giấy tờ|phòng|em|bạn|chỉ cần|dọn dẹp|phải)*',
      '(phòng miễn phí|chỗ ở miễn phí|cho ở miễn phí|bao ăn ở không lương|cho ở nhờ) (đổi|nếu|cho bạn nữ|cho nữ|chỉ cần|miễn là|để)*',
      '(cho ở|vô ở|vào ở|ở nhờ|nuôi cho ăn học|bao ở|về ở) (miễn phí|không lấy tiền|đây|cùng|chung|) (đổi lại|bù lại|miễn là|chỉ cần|rồi|tối)*',
    ],
    WELCOME: [
      '(người tị nạn|phiên dịch hỗ trợ|có phiên dịch|bình đẳng|người khuyết tật|không phân biệt đối xử|mọi hoàn cảnh|chào đón)',
    ],
    MINOR: [
      '(vị thành niên|chưa đủ tuổi|trẻ em làm|nữ sinh cấp|học sinh cấp 2|học sinh cấp hai|chưa học xong cấp|nghỉ học sớm|con nít|bé gái làm|dưới 18 tuổi|chưa đủ 18|tuổi teen|đang học lớp|gái tơ|học sinh nữ)',
      '(bé gái|bé trai|con bé|thằng nhóc|mấy nhóc|nhóc|con nhỏ|cô bé|mấy đứa nhỏ) (mới |tầm |chừng |khoảng |)(#|mười mấy|mười bốn|mười lăm|mười sáu|học hết|lớp|lanh|lanh lẹ|nghỉ học)*',
      '(mới |vừa |chưa |)(học hết|học xong|hết|xong|qua|học tới) lớp (sáu|bảy|tám|chín|6|7|8|9|năm|5)',
      'mới mười (bảy|sáu|lăm|bốn|ba)',
      'chưa có (căn cước|chứng minh|cccd)',
    ],
    AGE_PAPER: [
      '(tăng tuổi|nâng tuổi|làm tăng tuổi|khai tăng tuổi|sửa tuổi|đổi tuổi|làm lại tuổi|giấy tờ tăng tuổi|không hỏi tuổi|không cần giấy tờ tùy thân|không cần căn cước|không kiểm tra tuổi|không quan trọng tuổi|tuổi nào cũng nhận|nhỏ tuổi cũng nhận|chưa đủ tuổi cũng|khai gian tuổi)',
      '(khai thêm|khai tăng|nâng|đôn|sửa|làm lại) (tuổi|năm sinh|khai sinh|thêm vài tuổi)*',
      '(giấy tờ|tuổi|khai sinh) (thì |)(anh|chị|bên anh|bên em|cô) lo*',
    ],
    ADULT_ONLY: [
      '(trên 18 tuổi|từ 18 tuổi|đủ 18 tuổi|18+|từ 18 trở lên|trên 18|từ 20 tuổi|từ 18 đến|18 tuổi trở lên|tuổi từ 18|tối thiểu 18)',
    ],
    YOUTH_LAWFUL: [
      '(thực tập|trường nghề|có phụ huynh|phụ huynh đồng ý|gia sư|học nghề|thực tập sinh có|sinh viên thực tập|dạy kèm)',
    ],
    TELL_NOBODY: [
      '(đừng|không được|chớ) (cho|để) (ai|gia đình|người nhà|bố mẹ|cha mẹ|chồng|vợ) (biết|hay)',
      '(bố|mẹ|ba|má|chồng|vợ) (em |bạn |con |)(không|khỏi|chưa) cần biết',

      '(đừng|không được|không nên|khoan|tuyệt đối không|đừng có|khỏi) (nói|kể|tiết lộ|nói cho|hé) (cho |với |ai |gia đình |người nhà |bố mẹ |cha mẹ |chồng |)(gia đình|ai|người nhà|bố mẹ|cha mẹ|chồng|biết|ai biết|vợ|ba mẹ|bạn bè)*',
      '(giữ bí mật|giữ kín|bí mật nhé|chỉ hai ta|chỉ hai đứa|chỉ mình biết|chỉ anh em mình biết|chỉ mình với|âm thầm đi|lén đi|đi lén|lặng lẽ đi|đi trong im lặng)',
      '(gia đình|bố mẹ|cha mẹ|chồng|người nhà|ba mẹ|vợ) (không |chưa |khỏi |đừng )(cần |nên |được |để )(biết|hay)',
      '(tới|đến|đi) một mình (thôi|nhé|đừng|không|rồi)*',
      'không (để|cho) (ai|gia đình|người nhà|bố mẹ|cha mẹ) biết',
      '(nhà|gia đình|ai|người ta|má|ba|chồng|hàng xóm) (có |)(hỏi|hỏi tới|gặng hỏi|thắc mắc) (thì |cứ |)(nói|bảo|trả lời|kêu) (là |)(đi|lên|về|thăm|học|chơi|du lịch|qua)*',
      '(lẳng lặng|âm thầm|lén|lặng lẽ|kín kín|khẽ khẽ|lén lút) (mà |)(đi|ra|gói|thu dọn|xuống|chuẩn bị|đem)*',
    ],
    LEAVE_NOW: [
      '(đi ngay tối nay|đi tối nay|đi liền tối nay|tối nay đi|tối nay đi luôn|tối nay bay|sáng mai bay|mai bay|mai đi luôn|ngày mai đi|đi trong đêm|xe đang chờ|xe chờ sẵn|đi ngay hôm nay|đi ngay trong đêm|đêm nay đi|xuất phát tối nay|đi gấp tối nay|tối nay xe đón|đi luôn hôm nay|mai lên đường|xe đợi sẵn)',
    ],
    NO_TIME: [
      '(còn một suất|suất cuối|suất cuối cùng|chỉ còn # suất|chốt ngay|chốt gấp|quyết định ngay|trả lời ngay|không có thời gian suy nghĩ|khỏi suy nghĩ|đừng suy nghĩ|đừng do dự|nhanh tay kẻo hết|quyết liền|không kịp nghĩ|trong một tiếng|cơ hội cuối|trả lời liền|chần chừ là mất|suy nghĩ lâu là mất)',
      '(mười|năm|# |nửa) (phút|tiếng|giờ) (nữa |)(không|mà không|chưa) (chốt|trả lời|quyết|có mặt|gật) (là |thì |)(anh |chị |)(đưa|cho|gọi|mất|xếp) (đứa|người|suất) khác*',
    ],
    DELETE_CHAT: [
      '(xóa tin nhắn|xoá tin nhắn|xóa đoạn chat|xoá đoạn chat|xóa hết tin|xoá hết tin|đọc xong xóa|đọc xong xoá|xóa cuộc trò chuyện|xoá cuộc trò chuyện|tin nhắn tự hủy|tin nhắn tự huỷ|xóa lịch sử|bỏ sim|vứt sim|thay sim|đổi sim|xóa số|xoá số|xóa zalo|tin nhắn tự xóa|xóa chat)',
    ],
    AVOID_HELP: [
      '(đừng|không được|không nên|khỏi|cấm|tuyệt đối không|chớ|đừng có) (liên hệ|tìm đến|báo|tới|đến|gọi|tin|nhờ|gặp|kêu|trình báo|liên lạc|tố cáo|khai báo|nói với|lên) (với |cho |đến |)(đại sứ quán|công an|cảnh sát|lãnh sự|chính quyền|công đoàn|luật sư|sứ quán|sở lao động|cơ quan|tổ chức|nhà báo)*',
      '(công an|cảnh sát|đại sứ quán|họ|sứ quán|hải quan) (sẽ |chỉ |mà biết sẽ )(bắt giam|bắt các|bắt bạn|bắt em|bắt ngay|trục xuất|phạt bạn|giam|cấm bay|làm khó|giữ lại|bắt giam|tống)*',
      '(có|khi có|nếu có) (kiểm tra|thanh tra|đoàn kiểm tra|công an tới|cảnh sát tới|công an kiểm tra) (thì |)(trốn|im|nói|chạy|tắt|núp|đừng)*',
      '(bị |)(trục xuất|bắt giam|cấm bay) (các bạn|bạn|về|ngay|các em)',
    ],
    NO_DAY_OFF: [
      '(không ngày nghỉ|không có ngày nghỉ|không nghỉ ngày nào|làm suốt tuần|bảy ngày một tuần không|7 ngày một tuần không|làm cả tuần không nghỉ|không được nghỉ ngày nào|quanh năm không nghỉ|làm tết không nghỉ|7 ngày trên 7|7/7|không nghỉ chủ nhật|không có nghỉ|chủ nhật vẫn làm|lễ tết vẫn làm|không nghỉ phép|làm việc bảy ngày|chủ nhật cũng làm|không nghỉ lễ|làm 7 ngày|một tháng nghỉ không)',
      '(cả năm|quanh năm|suốt năm|suốt mùa|cả mùa|mấy năm|tết nhất|lễ tết) (không|chẳng|chưa|khỏi|cũng không) (có |được |)(nghỉ|nghỉ phép|ngày nghỉ|ngày nào nghỉ|một ngày nghỉ)*',
      '(nghỉ|nghỉ ngơi) (làm gì|làm chi|chi cho|thì ai làm|khi nào chết)*',
    ],
    ROUND_CLOCK: [
      '(trực ngày đêm|làm ngày đêm|cả ngày lẫn đêm|trực 24|làm việc ngày đêm|phục vụ ngày đêm|túc trực|trực 24/24|suốt ngày đêm|ngày đêm không nghỉ|trông ngày đêm|trông cả ngày lẫn đêm|24/24)',
      '(từ |)(sáng sớm|tờ mờ sáng|mờ sáng|tinh mơ|4 giờ sáng|5 giờ sáng|bốn giờ sáng|gà gáy|tờ mờ) (đến|tới|cho đến|cho tới) (nửa đêm|khuya|tối mịt|đêm khuya|tối khuya|nửa khuya|tận khuya)',
      '(gọi lúc nào|gọi là|khi nào gọi|bất cứ khi nào gọi|kêu là) (làm|dậy|có mặt|phải|cũng)*',
      '(không kể|không tính|bất kể) (giờ giấc|ngày đêm|giờ nào)',
      'ngủ (tại xưởng|bên máy|cạnh máy|tại chỗ làm|dưới sàn|ngay xưởng)',
      'làm đến khi (xong|chủ cho nghỉ|hết hàng|hết khách)',
      '(gọi|kêu|réo) (giờ nào|lúc nào|khi nào|bất kể giờ nào) (dậy|là dậy|phải dậy|có mặt|làm|chạy)*',
      '(hàng còn|còn hàng|còn khách|khách còn) (là |thì |)(còn làm|còn đứng|chưa nghỉ|chưa được nghỉ|chưa ngủ)*',
      '(sáng đêm|thâu đêm|trắng đêm|thức đêm|đêm hôm) (gì |)(cũng |)(phải|đứng|làm|có|trực)*',
      '(dậy trước|thức trước|ngủ sau) (gà|mọi người|chủ|cả nhà|ai hết|nhà)*',
    ],
    UNPAID_OVERTIME: [
      '(tăng ca bắt buộc|bắt buộc tăng ca|tăng ca không lương|tăng ca không trả|tăng ca không tính|ép tăng ca|làm thêm không lương|làm thêm không trả|tăng ca không công|tăng ca miễn phí|bắt tăng ca|tăng ca không được trả)',
    ],
    REST: [
      '(nghỉ chủ nhật|ngày nghỉ mỗi tuần|nghỉ hai ngày|nghỉ thứ bảy|nghỉ # ngày|hai ngày nghỉ|một ngày nghỉ|làm tám tiếng|làm 8 tiếng|8 tiếng một ngày|8 tiếng mỗi ngày|8 giờ mỗi ngày|tám tiếng|40 giờ|48 giờ|nghỉ phép năm|tăng ca có|xoay ca|làm theo ca|chia ca|nghỉ lễ theo|luân phiên nghỉ|tăng ca tính|nghỉ phép|5 ngày một tuần|hai ngày một tuần nghỉ|chủ nhật nghỉ|nghỉ tuần)',
    ],
    NO_WAGE: [
      '(không lương|không trả lương|chưa có lương|không có lương|chỉ bao ăn ở|chỉ nuôi ăn|làm không công|không trả công|chỉ cơm nuôi|thử việc không lương|học việc không lương|làm trừ cơm|cơm nuôi thôi|trả bằng gạo|trả bằng cơm|trả bằng cá|lương bằng bữa ăn)',
      '(chưa tính|không tính|chưa có|khỏi|chưa bàn|miễn) (lương|tiền công|công xá|công) (mấy tháng|tháng|đâu|gì|làm được|rồi|trong)*',
      '(nuôi|bao|cho) (cơm|ăn|ăn ở|cơm nước) (cho chỗ ngủ|với chỗ ngủ|ngày ba bữa|thôi|là được|thay lương|trừ lương|khỏi lương)*',
      '(có|được) (cơm ăn áo mặc|cơm ăn|chỗ ngủ|cơm ngày ba bữa) (là được|là đủ|là mừng|thì thôi|là may)*',
    ],
    PAY_LATE: [
      '(hết hợp đồng|cuối vụ|cuối mùa|hết mùa|hết vụ|bán xong|thu hoạch xong|xong công trình|về bờ|khi về nước|hết năm|cuối năm|tết|xong vụ|hết chuyến|bán được hàng|khách trả tiền|cuối hợp đồng|khi nào bán|sau mùa|về nước) (thì |rồi |)(mới |)(trả lương|trả|thanh toán|lãnh|lĩnh|nhận|chia|tính|phát|được nhận|thanh toán lương|tính lương|được lĩnh|trả tiền)*',
      '(trả lương|lương|thanh toán|nhận lương|lãnh lương|tiền công) (một lần |dồn |trả một lần |trả |sẽ trả |được trả |)(khi hết|khi xong|cuối|sau khi|một lần|dồn|khi về|vào cuối|cuối mùa|khi khách|khi nào) (hợp đồng|vụ|mùa|bán|công trình|chuyến|năm|khi|vào|hết|về|cuối|khách|thu)*',
      '(giữ lương|giam lương|giữ hộ lương|giữ tiền lương|giữ hộ tiền|lương giữ lại|giam một tháng lương|giam hai tháng|giữ lại tiền lương|tiền lương giữ hộ|lương để dành bên chủ)',
      '(chừng nào|bao giờ|khi nào|hồi nào) (ổng|bả|chủ|anh|họ|người ta|khách|hàng|bán) (đưa|trả|có|rảnh|bán được|trả tiền|thấy được)*',
      '(lương|tiền công|công) (thì |)(dồn|để dành|gộp|tính gộp|gom|từ từ tính|để đó)*',
      '(làm được|làm quen|xong xuôi|ổn định) (rồi |)(hẵng nói|hãy nói|mới tính|hẵng tính)',
    ],
    PAY_OTHER: [
      '(tiền lương|lương|tiền tip|tiền công|tiền khách|tiền) (sẽ |được |)(chuyển cho|trả cho|gửi cho|đưa cho|trả qua|gửi về cho|nộp cho|gửi qua|chuyển qua) (môi giới|quản lý|chủ|má mì|đại lý|trung gian|người dẫn|bố mẹ|gia đình|tú bà|công ty môi giới|cai|cai thầu)*',
      '(chủ|quản lý|môi giới|má mì|sếp|tú bà|công ty|cai thầu) (giữ|cầm|thu|lĩnh|nhận|lãnh|giữ hộ) (hết |hộ |toàn bộ |giùm |thay |)(tiền lương|lương|tiền tip|tiền khách|tiền công|tiền)*',
      '(lương|tiền công|tiền lương|tiền|tiền của mấy đứa|tiền của tụi nó|tiền công của mấy đứa) (chủ |thì |)(gởi|gửi|chuyển|đưa|trả|giao|phát|rót|qua) (thẳng |hết |cả |)(cho |qua |về |tay )(người dắt|người dẫn|cô|chú|anh|môi giới|cò|má|ông|bà|tài công|quản lý|người bảo lãnh|cai)*',
      '(cô|chú|anh|chị|người dắt|quản lý|bà chủ) (nhận|lãnh|lĩnh|cầm|thu|giữ) (hết|thay|giùm|hộ|cả|toàn bộ|trọn) (rồi |)(cô |chú |anh |chị |)(tính|chia|đưa lại|phát|trả|giữ)*',
      'phần (em|mình|tụi em|anh em) (ổng|bả|người ta|anh|chị|cô) (đưa lại|tính sau|đưa sau|phát sau|giữ)*',
      '(nộp|đưa|giao) (hết|lại hết|cả|sạch) (cho |)(nhà|quán|má|chủ|quản lý|anh|chị)*',
    ],
    QUOTA: [
      '(chỉ tiêu mỗi đêm|doanh số mỗi đêm|định mức mỗi đêm|tối thiểu # khách|mỗi đêm phải|không đạt chỉ tiêu|không đủ chỉ tiêu|phải nộp đủ|mỗi ngày phải nộp|khoán mỗi đêm|không đạt doanh số bị|phải đạt # khách)',
      '(không đủ|chưa đủ|thiếu) (số|khách|tiền|chỉ tiêu|doanh số|ly|vé|suất) (trong đêm |trong ngày |mỗi đêm |)(thì |là |)(sáng mai |hôm sau |)(chưa được|không được|bị|phạt|trừ|khỏi|nhịn|không cho)*',
    ],
    FINE: [
      '(phạt tiền|bị phạt|phạt|trừ tiền|trừ lương) (mỗi lỗi|khi|nếu|vì|mỗi lần|đi trễ|đi muộn|trễ|một lỗi|lỗi|từng lỗi|do làm)*',
      '(mỗi lỗi|mỗi lần|đi trễ|đi muộn|làm vỡ|làm hỏng|đổ vỡ|sai sót|trễ giờ|làm hư|làm mất|làm sai) (bị |phải |là |một phút |)(phạt|đền|trừ|trừ lương|bị trừ|phạt tiền)*',
      '(bể|vỡ|hư|trễ|sai|than|cãi|ngủ quên|làm rơi|than mệt|bệnh|nghỉ ốm) (* |)(một |cái |một cái |)(thì |là |bị |)(bớt|trừ|đền|phạt|cắt|mất) (phần cơm|lương|tiền|cơm|gấp đôi|gấp ba|một ngày|ngày công|nửa ngày|công)*',
    ],
    NO_SLIP: [
      '(không phiếu lương|không bảo hiểm|không đóng bảo hiểm|không có bảo hiểm|không bảng lương|tiền tươi không sổ|không ghi sổ lương)',
    ],
    PAID_FAIR: [
      '(phiếu lương|bảng lương rõ|trả lương hàng tháng|trả lương đúng|lương hàng tháng|trả lương hàng tuần|trả lương ngày|chuyển khoản hàng tháng|qua tài khoản|vào tài khoản|lương trả đúng hạn|trả đủ lương|lãnh lương hàng tháng|lương theo giờ|lương tối thiểu|trả lương theo|mỗi giờ|một giờ|lương tháng 13)',
      '(ghi rõ trước|giấy trắng mực đen|lương ghi rõ)',
    ],
    COMPANY_STORE: [
      '(ghi sổ nợ|ghi vào sổ|ghi sổ|ghi nợ) (tiền|khi|ở|cho|mỗi|rồi|trừ|cuối)*',
      '(chỉ mua|chỉ được mua|phải mua|mua đồ|mua hàng) (ở|tại|của|trong) (căng tin|quán|tiệm|cửa hàng|tạp hóa|căn tin) (của |)(chủ|công ty|trại|ông chủ|xưởng|cai)*',
      '(căng tin|tạp hóa|tiệm|căn tin) (của |)(chủ|công ty|cai) (ghi|trừ|tính)*',
    ],
    VOLUNTEER: ['(tình nguyện|tình nguyện viên|thiện nguyện|công quả|từ thiện|làm thiện nguyện)'],
    BRIBE: [
      '(lo lót|hối lộ|đút lót|tiền bôi trơn|bôi trơn|chung chi|tiền trà nước|tiền cà phê|phong bì|lót tay|bồi dưỡng|làm luật|đi cửa sau|quà cáp) (cho |)(cán bộ|công an|hải quan|cửa khẩu|đại sứ quán|xuất nhập cảnh|biên phòng|thanh tra|nhân viên|sếp|người trong|an ninh)*',
      '(tiền lo lót|chung chi|lo lót|bôi trơn cán bộ|tiền luật)',
      '(cán bộ|hải quan|công an|biên phòng) (nhận|ăn|đòi|đã nhận|cầm) (tiền|phong bì|quà)*',
      '(bồi dưỡng|gửi|lo|kẹp|đưa|dúi|biếu) (cho |)(một |cái |)(phong bì|bao thư|ít|chút quà) (là|cho|thì|thôi)*',
    ],
    INSIDER: [
      '(có người|có người quen|quen người|người quen|mối quan hệ|có mối|có quan hệ|người của mình|người bên em|có tay trong|tay trong|có cửa) (ở |trong |bên |làm |làm ở |bên trong |làm trong |tại |)(đại sứ quán|lãnh sự|sân bay|cửa khẩu|công an|hải quan|sứ quán|xuất nhập cảnh|biên phòng)*',
      'người trong (đại sứ quán|ngành|cục|hải quan|nội bộ|sứ quán)',
      '(có|quen|là) (người nhà|bà con|anh em|chú|cậu|người) (làm |)(trong|ở|bên) (phòng visa|sứ quán|lãnh sự|cửa khẩu|sân bay|công an|cục|bộ|đại sứ)*',
      'quen (đại sứ|lãnh sự|ông lớn|cán bộ|sếp lớn|thứ trưởng)',
    ],
    FIXED_VISA: [
      '(bao đậu|bao|đảm bảo|chắc chắn|cam kết|100%|bảo đảm) (đậu |có |ra |100% |ra được |)(visa|thị thực)',
      'visa (bao đậu|chắc chắn|100%|đảm bảo|bao ra|ra chắc|không cần phỏng vấn)*',
      '(không cần|khỏi|miễn) (lên|tới|đến|ra|qua) (đại sứ quán|lãnh sự|sứ quán)*',
      '(không cần|khỏi) (lăn tay|lấy vân tay)',
    ],
    FORGED: [
      '(hộ chiếu|căn cước|bằng cấp|giấy tờ|chứng chỉ|visa|bằng|giấy mời|hồ sơ|cccd|sổ hộ khẩu|passport) (giả|tên khác|tên người khác|mượn|người khác|làm giả|mượn tên|khống|tên giả)',
      '(làm giả|nhận làm|làm) (hộ chiếu|giấy tờ|bằng cấp|chứng chỉ|căn cước|bằng|giấy khám) (giả|tên khác|như thật|thật 100|mượn tên|bao check|theo yêu cầu|nhanh không)',
      '(thi hộ|mượn tên|mượn hộ chiếu|mượn giấy tờ|làm bằng giả|chạy bằng|mua bằng|làm khống|khai khống)',
      '(bằng cấp|bằng|chứng chỉ|xác nhận|xác nhận kinh nghiệm|giấy khám|sổ tiết kiệm|sao kê|con dấu) (thì |)(bên anh |bên em |anh |chị |)(làm|lo|in|đóng dấu) (y như thật|như thật|hết|giùm|cho|đủ|trong ngày)*',
      '(con dấu|mộc) (đủ|đầy đủ|thật|như thật|có sẵn)',
    ],
    MIDDLEMAN: [
      '(phải|chỉ|bắt buộc) (qua|thông qua|nhờ) (cò|môi giới bên em|người bên em|người của|dịch vụ bên em|mối)*',
      '(tự|đi một mình|tự làm|tự xin) (không|chẳng|không thể) (xin|làm|xin được|ra|được|lo)*',
    ],
    ESCORT_BORDER: [
      '(xếp hàng|đứng|qua|vào|ra) (quầy|cửa|làn|cổng|hàng) (số|số #|#)*',
      '(có người|bên em|cán bộ|hải quan) (đưa|dẫn|dắt|lo|đón) (qua|ở) (hải quan|cửa khẩu|sân bay|biên giới|chốt|an ninh)*',
      '(hải quan|cán bộ|biên phòng) (của mình|bên em|nhà mình|sẽ cho qua|làm ngơ|không hỏi|nhắm mắt)*',
    ],
    PROTECTED: [
      '(công an|cảnh sát|chính quyền|khu này) (quen|là bạn|không bao giờ|không tới|đã lo|bảo kê|không kiểm tra|có người lo|đã chung chi)*',
      '(có bảo kê|được bảo kê|không lo công an|không lo kiểm tra|an toàn không sợ công an|có ô dù|bảo kê an toàn)',
      '(phường|công an|khu vực|mấy ổng|quận|cảnh sát) (bảo kê|lo rồi|nắm rồi|quen hết|quen rồi|biết hết|làm luật rồi|chống lưng|báo trước)*',
      'có người báo trước',
    ],
    SEX_FAVOUR: [
      '(chiều|tiếp|ngủ với|qua đêm với|đi cùng|vui vẻ với|ngọt ngào với) (sếp|cán bộ|quản lý|thanh tra|chủ|giám đốc) (để|thì|là|một|rồi|đổi)*',
      'đổi (tình|một đêm) (lấy|để)*',
    ],
    SMUGGLE: [
      '(vượt biên trọn gói|đi chui|đưa người qua biên giới|giá vượt biên|phí vượt biên|đường chui|đi cỏ|đi vip sang anh|bao đi đường rừng|nhập cư trái phép)',
    ],
    GOV_APPROVED: [
      '(chương trình|dự án|đề án) (của |do |)(nhà nước|chính phủ|bộ lao động|liên hợp quốc|đại sứ quán|nhà nước duyệt|quốc gia) *',
      '(đối tác|liên kết|hợp tác) (của |với |trực tiếp |chính thức của |)(đại sứ quán|chính phủ|liên hợp quốc|lãnh sự|bộ lao động|sứ quán)*',
      '(nhà nước duyệt|chính phủ phê duyệt|đại sứ quán chỉ định)',
      'không cần giấy phép',
      '(chương trình|suất|đơn|dự án|diện) (của |)(bộ|chính phủ|ngoại giao|nhà nước|đại sứ quán|liên hợp quốc|quốc hội|cấp cao)*',
      '(liên hợp quốc|chính phủ|bộ|nhà nước|sứ quán|bên trên) (công nhận|bảo trợ|đứng sau|bảo lãnh|chống lưng|cấp phép riêng)*',
      '(giấy phép|số giấy phép|số) (thì |)(khỏi|đừng|hỏi làm gì|không cần|cần gì) (hỏi|coi|xem|tra|lo)*',
    ],
    LICENSED: ['(có giấy phép|được cấp phép|giấy phép hoạt động|công ty uy tín có phép|giấy phép xklđ)'],
    LICENCE_NUMBER: [
      '(giấy phép số|số giấy phép|gpkd số|giấy phép dịch vụ số|tra cứu tại|mã số doanh nghiệp|mã số thuế|gp số)',
    ],
    UNION_NGO: [
      '(công đoàn|hội từ thiện|nhà thờ|quỹ từ thiện|công ty du lịch|trung tâm môi giới hôn nhân|hiệp hội|hội đồng hương)',
      '(hội từ thiện|đoàn thiện nguyện|hội đồng hương)',
    ],
    ESCORT: [
      '(gái gọi|checker|đi khách|tàu nhanh|gái ngành|massage kích dục|massage happy|sugar baby|gfe|gái bao|phục vụ tại khách sạn|massage yoni|checkin hàng|kiểm hàng|rau sạch|một shot)',
    ],
    OUR_GIRLS: [
      '(các em|mấy em|em út|dàn em|gái|các bé|mấy bé|nhân viên nữ) (bên mình|bên anh|nhà mình|bên em|của quán|bên này|của anh|bên má|quán anh|quán mình)',
      '(nhiều em|có # em|dàn em|đủ em|nhiều bé) (trẻ|mới|xinh|đẹp|cho anh|phục vụ|để chọn|ngoan)*',
      '(xem|chọn) (các em|mấy em|em) (khác|nào)*',
      '(nhà|bên anh|bên em|quán|bên chị) (có|đang có|nuôi) (* |)(cô|em|bé|đào|gái)',
      '(đào|gái|em|bé) (bên anh|bên em|nhà anh|của anh|quán anh|bên chị|của má|nhà này)',
    ],
    MANAGER_BOOKS: [
      '(gọi|liên hệ|nhắn|đặt qua|hỏi|inbox|alo|ib|qua|book qua) (quản lý|má mì|chủ|sếp|anh quản lý|tú bà|admin|tổng đài|lễ tân|anh) (để |mà |)(chọn|đặt|book|xếp|chốt|giao)*',
      '(quản lý|má mì|tú bà|chủ|sếp) (sẽ |)(chọn|xếp|sắp xếp|quyết định|báo giá|giao em|điều)*',
      '(giá|giá cả|tiền) (chỉ |)(nói|trao đổi|thỏa thuận|thương lượng|bàn|làm việc) (với|qua) (anh|quản lý|chủ|má mì|mình|admin)*',
      '(tiền|giá) (thì |)(đưa|trả|gửi|nói|chung|chuyển) (cho |với |)(anh|tài xế|anh tài|má|chị|quản lý|chủ|bảo vệ) (trước|tài|nha|nhé|thôi|hết)*',
      '(giờ giấc|khách|lịch|khách khứa|giờ giấc với khách) (thì |do |để |)(má|anh|chị|quản lý|chủ) (sắp|xếp|lo|nhận|chọn|tính|quyết)*',
      '(quản lý|anh|chị|má|chủ) (nhận khách|nhận lịch|xếp khách|chọn khách|trả lời|chốt khách) (giùm|hộ|thay|cho)*',
      '(dặn|nói|báo|kêu) (anh|chị|quản lý|má|chủ) (một tiếng|một câu|trước|là|xử)*',
    ],
    HOUSE_CUT: [
      '(chia đôi|ăn chia|chia #|cắt #|chia 5|chia 6|chia 7|trích #|nộp lại) (với |cho |phần |)(quán|chủ|má mì|quản lý|nhà|tú bà|bar)*',
      '(quán|chủ|má mì|quản lý|tú bà) (lấy|thu|ăn|giữ|cắt|hưởng|đặt giá|ra giá) (#|một nửa|nửa|hết|phần|tiền|giá)*',
      'tiền (đưa|trả|nộp) (quản lý|chủ|má mì|lễ tân)*',
      '(chia đôi|chia tư|chia ba|nộp hết|ăn chia|tứ lục) (cho |rồi |với |)(nhà|trừ|quán|má|anh|chủ|chị)*',
    ],
    ROTATION: [
      '(mỗi tuần|hàng tuần|liên tục|hai tuần|mỗi tháng|tuần nào cũng) (có |đổi |thay |)(em mới|hàng mới|gái mới|đào mới|mặt mới|em khác|bé mới)*',
      '(em cũ|các em|mấy em) (chuyển|đổi|luân chuyển|được chuyển) (tỉnh|chỗ|thành phố|quán|địa bàn|nơi)*',
      '(đổi hàng|thay hàng|luân chuyển hàng|luân chuyển các em|xoay tua các em)',
    ],
    NEVER_REFUSES: [
      '(không bao giờ|không được|không được phép|không biết|không|chưa bao giờ|cấm) (được |phép |)(từ chối|nói không|chê khách|từ chối khách|chọn khách|lắc đầu)',
      '(khách nào|ai|gì|yêu cầu nào|kiểu gì|anh muốn gì) (cũng |em cũng |các em cũng )(nhận|chiều|tiếp|làm|được|phục vụ)',
      '(làm theo|nghe theo|chiều theo|phục tùng) (mọi |hết |)(yêu cầu|lời anh|ý khách|ý anh)',
      '(không giới hạn|không từ chối|chiều mọi|làm mọi thứ|chiều tất|chiều hết) (yêu cầu|khách|em|điều|kiểu|)*',
      '(nếu |)(em |các em |)từ chối (cứ |thì |)(báo|đổi|gọi|phạt|trừ)*',
      '(chưa|không|chẳng|không hề|đâu có) (từ chối|chê|lắc đầu|nói không|ngán) (khách |ai |)(nào|ai|bao giờ|hết)*',
      '(không được phép|không được|cấm|khỏi) (nói không|lắc đầu|chê|cãi khách|chọn khách)',
      '(gì|kiểu gì|mấy anh|mấy người|bao nhiêu|kiểu nào) (cũng |là |)(chiều|tiếp|làm|chịu|nhận|được)',
      '(phải |)(làm theo|chiều theo|chiều hết|phục vụ hết)',
      '(khỏi|không cần|bỏ) (đồ bảo hộ|bao|áo mưa|bcs|bảo hộ) (cũng |)(xong|được|chịu|ok)*',
      'khách là vua',
    ],
    OWN_VOICE: [
      '(em làm độc lập|làm độc lập|tự đặt giá|không qua quản lý|không qua trung gian|không môi giới|tự làm|em tự quyết|tự nhận khách|lịch của em|giá của em|em tự chọn|freelance|một mình em|em không có quản lý|tự do chọn khách)',
    ],
    WARN: [
      'cẩn thận (lừa đảo|kẻ|chiêu|bẫy|bị lừa)',

      '(cảnh báo|cảnh giác|đề phòng|coi chừng) (lừa đảo|với|chiêu|thủ đoạn|trước|các|tin|khi|mạo danh|việc nhẹ|bẫy|kẻ)*',
      '(lừa đảo|chiêu trò|thủ đoạn|dấu hiệu lừa|dấu hiệu nhận biết|bẫy việc|bẫy lừa|chiêu lừa) (việc làm|tuyển dụng|xuất khẩu|đưa người|mua bán|của|này|lao động)*',
      'tuyệt đối không (chuyển tiền|đưa|nộp|đóng|tin|giao|cung cấp|nghe theo|làm theo|ký)*',
      '(không bao giờ|không hề) (yêu cầu|thu|đòi) (ứng viên|người lao động|phí|tiền|bạn|đóng)*',
      '(mạo danh|giả danh) (công ty|chúng tôi|cán bộ|tuyển dụng|thu)*',
      'đừng (tin|mắc|sập bẫy|mắc bẫy|để bị lừa|dại|vội tin)*',
      'quyền của (bạn|người lao động|lao động)*',
      '(cảnh báo|cảnh giác|lưu ý) (ai bảo|ai đòi|ai yêu cầu|nếu ai|kẻ|khi ai)*',
      '(đang lừa|muốn lừa|lừa) (bạn|người lao động|các bạn)',
    ],
    HELPLINE: [
      '(trình báo|tố giác|đường dây nóng|tổng đài hỗ trợ|tổng đài 111|hotline hỗ trợ|trợ giúp pháp lý|báo cho cơ quan|hãy báo|liên hệ cơ quan công an|gọi ngay 113|số khẩn cấp)',
    ],
    NEWS: [
      '(tòa án|toà án|tuyên phạt|bị cáo|bị bắt|khởi tố|truy tố|xét xử|bắt tạm giam|cơ quan điều tra|theo công an|theo cơ quan|giải cứu|điều tra vụ|viện kiểm sát|bị tuyên|phóng viên|nạn nhân kể|bắt giữ|công an tỉnh|công an thành phố|cơ quan công an)',
      '(tòa|toà) (tuyên|xử|kết án|phạt|tuyên án|sơ thẩm|phúc thẩm)*',
    ],
    MINE: [
      '(chủ|công ty|môi giới|quản lý|sếp|bà chủ|ông chủ) (của tôi |tôi |đang |đã |)(giữ|thu|lấy|không cho|bắt|nhốt|cầm|giam|nợ) (hộ chiếu|giấy tờ|lương|tôi|tiền|điện thoại|của tôi|bằng|căn cước) (của tôi|của em|tôi|em|về|ra|mình|của mình|tháng)*',
      '(hộ chiếu|lương|giấy tờ|điện thoại) của (tôi|em|mình) (bị|đang bị|không|chưa|do chủ|đã bị)*',
      '(tôi|em) (bị lừa|bị giữ|bị ép|bị bắt|không được ra|không được về|muốn về|bị nhốt|không được trả lương|bị đánh|đã đóng|đã nộp|đang bị|chưa được trả|bị quỵt|bị giam|muốn bỏ trốn)*',
      'không cho (tôi|em) (ra|về|đi|nghỉ|gọi)*',
    ],
    HELP_ME: [
      '(ai có thể giúp|xin giúp|giúp tôi với|cứu tôi|cứu em|tôi phải làm|em phải làm|có hợp pháp không|có đúng luật không|có phải lừa đảo không|có uy tín không|có lừa đảo không|mọi người cho hỏi|cho em hỏi|xin lời khuyên|cần giúp đỡ|ai giúp|phải làm sao|có nên đóng|có nên đi)',
      '(biết chỗ nào|biết ai) (kêu giúp|giúp|giúp được|cứu)',
      '(kêu giúp|nhờ ai giúp|cầu cứu)',
    ],
    LAW_TEXT: [
      '(điều #|bộ luật|luật người lao động|nghị định|thông tư|công ước|hành vi bị cấm|nghiêm cấm hành vi|tài liệu tập huấn|người sử dụng lao động không được|dấu hiệu lao động cưỡng bức|vi phạm pháp luật|lao động cưỡng bức|doanh nghiệp không được)',
      '(luật|pháp luật) (cấm|nghiêm cấm|không cho phép|quy định cấm)*',
    ],
    ANTI_WORK: [
      '(mua bán người|chống buôn người|nạn nhân mua bán|công tác xã hội|nhân viên xã hội|thanh tra lao động|bảo vệ trẻ em|tổ chức phi chính phủ|thu hồi nợ|đòi nợ thuê|nhân viên thu hồi|hỗ trợ nạn nhân|người sống sót|phòng chống mua bán|nhân viên tín dụng|tư vấn vay)',
    ],
    OTHER_THING: [
      'bán xe (máy|hơi|ô tô|cũ|đạp)',
      'cần bán (xe|nhà|đất)',
      'bán (nhà|đất) (mặt|diện|chính chủ|thổ|hẻm|lô)',

      'cho thuê (phòng|nhà|căn|xe|mặt bằng|trọ|kho|chung)',

      '(xe máy cũ|thanh lý|sang nhượng|giá bán|đồ cũ|freeship|phòng cho thuê|nhà cho thuê|pass lại|vé ca nhạc|công thức nấu|mua bán xe|đời 20#|bảo hành # tháng|giá thuê)',
    ],
    REASSURE: [
      '(uy tín 100|an toàn 100|không lừa đảo|hợp pháp 100|cam kết an toàn|100% uy tín|không phải lừa đảo|nói không với lừa đảo|uy tín hàng đầu|đảm bảo an toàn tuyệt đối)',
    ],
    ORGAN_ADOPTION: [
      '(bán thận|hiến thận|mua thận|cần thận|bán nội tạng|cho con nuôi|nhận con nuôi không giấy|cần cho con|mang thai hộ|ghép thận)',
    ],
    DIPLOMATIC: ['(gia đình|nhà|tư gia|dinh thự) (đại sứ|nhà ngoại giao|lãnh sự|ngoại giao)'],
    OTHER_PAYS: [
      '(công ty|khách|khách hàng|chúng tôi|chủ sử dụng|bên mình|bên em|bệnh viện|người thuê|nhà máy|ngân hàng|khách sạn|chủ nhà) (sẽ |)(trả|chi trả|thanh toán|chuyển khoản|đóng|chịu|lo|đặt cọc|trả tiền|nộp)',
      '(đóng|tham gia) (bảo hiểm|bhxh|bhyt) *',
      '(trả|chi) lương *',
      'trả lương',
    ],
    MUST_HAVE: [
      '(có hộ chiếu|có căn cước|có bằng|yêu cầu có|cần có|phải có|mang theo|còn hạn|hồ sơ gồm|giấy tờ cần|chuẩn bị|hộ chiếu hợp lệ|yêu cầu|bản gốc để|có passport|hồ sơ bao gồm|có sẵn hộ chiếu|hồ sơ yêu cầu|khi đến phỏng vấn|khi phỏng vấn|gồm có)',
    ],
    GIRLS: [
      '(các em|mấy em|em út|các bé|mấy bé|em ấy|dàn em|em nào|cô ấy|bé nào)',
      '(đào|bé này|con nhỏ|mấy cô|có năm cô|nhà có|bé|nhân viên bên em|tụi nó|mấy đứa|các em nhà|cô nào|hàng mới|bé út)',
    ],
    CARED_FOR: [
      '(trông trẻ|trông bé|chăm bé|trẻ em|bé gái|bé trai|học sinh|giữ trẻ|cháu bé|em bé|trẻ nhỏ|học sinh lớp|chăm cháu|bệnh nhân|người già|trông cháu|dạy bé|con nhỏ|cho bé|con gái|con trai)',
    ],
    SEND: [
      '(chuyển khoản|chuyển khoản trước|chuyển trước|ck trước|nộp trước|đóng trước|gửi trước|đặt trước|chuyển qua momo|nộp ngay|thu trước|đóng ngay|chuyển ngay)',
    ],
    SMALL_THING: [
      '(chìa khóa|chìa khoá|tủ đồ|khăn tắm|thẻ ra vào|thẻ xe|xe đạp|bình nước|tủ khóa cá nhân|thẻ từ|tủ cá nhân)',
    ],
    APPLY: [
      '(gửi hồ sơ|gửi cv|nộp hồ sơ|liên hệ|ứng tuyển|nhắn tin|inbox|ib|đăng ký|alo|kết bạn zalo|zalo|gọi ngay|gọi số|qua email|phỏng vấn tại|đến trực tiếp|thì nhắn)',
    ],
    NEG: [
      '(không|không phải|không cần|chưa|không có|chẳng|không hề|không bị|không bao giờ|không được|không ai|khong|ko|k cần|không còn|0 đồng|miễn|đừng có|khỏi phải|khỏi cần|chưa từng|kg cần)',
    ],
    NOT_NEG: [
      '(không chỉ|không những|không sao|không vấn đề|không hoàn lại|không hoàn|không trả lại|nếu không|không ngừng|không lương|không công|không giới hạn|không quá|không đủ|không làm đủ|không đạt|không kể|miễn là|chưa hết|chưa đủ|chưa trả|chưa xong|chưa tròn|chưa được|không làm nữa|không lo|không cần ứng|không đi nữa|không phân biệt|miễn bàn|không từ chối|miền nam|miền bắc|miền trung|miền tây|không trốn|khỏi bỏ trốn|để khỏi|khỏi trốn|không mất vốn)',
      '(tiền|khoản|món|hết|trả|số|mắc|còn|vào|trừ|gán|cấn|dứt|sạch|ghi|xong|cho|giấy|công|thành|cộng|thu hồi|tính|đủ|vỡ|đòi) nợ',
      'nợ (nần|công|chủ|tiền|môi|lại|bên|mới|quán|xưởng|thì|của|ngập)',
      '(chưa|không|chẳng|không được phép) (từ chối|nói không|chê|lắc đầu)',
      '(chưa|không) (đóng|nộp|có tiền|tính lương|dám|có bản dịch|ai cầm|đủ bù|đủ số|đủ nửa|đủ|chốt)',
    ],
    ONLY_CONTRAST: ['(nhưng|chỉ thu|chỉ cần đóng|chỉ tính|ngoại trừ|trừ khi|tuy nhiên|chỉ phải|chỉ lấy|riêng)'],
    DURATION: [
      '(hết hợp đồng|trong thời gian|suốt hợp đồng|thời gian hợp đồng|trong suốt|suốt thời gian|hết mùa|cả mùa|hết vụ|cả vụ|khi về nước|lúc về nước|về nước mới|hết hạn hợp đồng|hết thời hạn|kết thúc hợp đồng|xong hợp đồng|cuối hợp đồng|thời gian làm|đến khi về|khi nào về|hết chuyến|suốt mùa|hết đợt)',
      '(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười hai|mỗi|# |vài|mấy) (tháng|tuần)( đầu| lương|)',
      '# (tháng|tuần)( đầu| lương|)',
      '(một năm|hai năm|ba năm|năm đầu|trong # năm|sau # năm|đủ # năm|hợp đồng # năm|1 năm|2 năm|3 năm|tháng đầu|tháng đầu tiên|đầu tiên)',
    ],
    WORKER_PAYS: [
      '(gửi|nạp|cho|mua|đưa|bắn) (cho |)(chị |anh |em |cô |chú |)(cái |mã |)(thẻ cào|card điện thoại|thẻ nạp|mã thẻ)*',
      '(tháng lương đầu|lương tháng đầu|tháng đầu|tháng lương đầu tiên|hai tháng đầu|nửa tháng đầu|lương đầu) (thì |)(coi như |là |xem như |)(là |)(phần|của|biếu|gửi|cho|tặng|thuộc về|để cho|về tay) (của |)(cô|chú|anh|chị|người|cò|môi giới|mối|dì|bác|bên|trung tâm|đại lý)*',
      '(biết điều|có lòng|có chút lòng thành|cảm ơn|hậu tạ|đền ơn|lại quả|nhớ ơn|biếu|quà) (với |một chút |chút |cho |người ta |anh |chị |cô |)(người giới thiệu|người dắt|người ta|cô ấy|anh ấy|cô|chú|anh ba|chị ba|mối|người lo|người tuyển|trước|bằng phong bì)*',
      '(dúi|kẹp|nhét|bỏ|để|kèm|có) (sẵn |)(cái |một cái |)(phong bì|bao thư|phong bao)*',
      '(ai|người nào|em nào|anh em nào|bạn nào) (đóng|nộp|chuyển|chung|gửi|góp|lo|đưa) (trước|sớm|đủ|xong|tiền trước|tiền sớm) (thì |)(đi trước|được đi|xếp trước|lên trước|có suất|giữ được|được xếp|bay trước)*',
      '(chưa|không) (đóng|nộp|chuyển|có|góp|cọc|thấy) (tiền|cọc|phí|khoản|đủ) (thì |là |)(chưa|không|khỏi) (có |được |)(suất|lịch|tên|xếp|vé|bay|việc|giấy|đi|phỏng vấn)*',
      '(tiền|phí|khoản) (vào|về|tới|nổi|đến|báo có|lên) (tài khoản |)(thì |là |rồi |mới |xong |)(mới |)(gửi|báo|xếp|cho|mở|xuất|giao|lên|có|đặt|phát)*',
      '(mua|sang|sắm) (lại |)(suất|chỗ|ghế|tên|chân) (đi|làm|trong|của|cho|bay|này)*',
      '(bán|cầm|gán|cắm) (con |chiếc |cái |miếng |mảnh )(bò|trâu|xe|ruộng|đất|nhà|vàng|heo|ghe) (đi |)(lo|đóng|trả|nộp|là|lấy|mà|để|cho)*',
      '(đi vài tháng|làm vài tháng|làm một hai tháng|vài tháng|một hai tháng|tháng đầu|hai tháng) (là |)(lấy lại|gỡ lại|huề|hòa vốn|thu lại|gỡ vốn|hoàn vốn)*',
      '(đóng|nộp) cho (tiệm|trung tâm|trường|lò|văn phòng|chủ) (học xong|rồi|thì|xong|mới|để)*',
    ],
    EXIT_COST: [
      '(muốn đi|muốn về|muốn nghỉ|muốn ra|đi ngang|đòi về|đòi nghỉ|nghỉ ngang|bỏ về|bỏ đi|về sớm|nghỉ sớm|đổi ý|rút lui|nửa đường|nửa chừng|giữa đường) (thì |là |cứ |phải |cũng được nhưng |được thôi nhưng |mà |)(thì |phải |)(chuộc|thanh toán|trả lại|trả đủ|hoàn lại|bồi|đền|nộp lại|tính sổ|tính đủ|chồng|chung|để lại|mất|bỏ lại|đắt|tốn|gánh|có giá|bù)*',
      '(chuộc|thanh toán lại|trả lại|hoàn lại|bồi hoàn|tính đủ|bù lại|đền lại) (bằng |hết |đủ |cho |)(tiền |số tiền |những gì |mọi thứ |phần |công |khoản |toàn bộ |)(công ty |anh |chị |chủ |bên em |bên anh |tụi anh |)(đã |)(bỏ ra|đổ vào|đầu tư|lo cho|nuôi|chi ra|chi cho|ứng|đổ ra)*',
      '(vào dễ|vô dễ|vô thì dễ|đi thì dễ|ra khó|ra thì khó|ra mới khó|về mới khó|đường về đắt|giá đi ra)',
      '(tiền để dành|tiền gửi|tiền cọc|tiền công|lương giữ|tiền giữ|tiền dồn|lương còn lại|thưởng) (coi như |thì |sẽ |là |)(bỏ|mất|đi đứt|bay|không còn|ở lại|không lấy được|đi tong|xù)*',
      '(coi như|xem như) (mất trắng|bỏ hết|làm không công|đi tong|mất hết|làm phước|mất)',
    ],
    PAPERS_HELD: [
      '(hộ chiếu|giấy tờ|căn cước|sổ|bằng|thẻ|cuốn sổ|thẻ atm|giấy tờ của mấy đứa|giấy tờ của tụi em) (gốc |của em |của anh em |của mấy đứa |của tụi em |)(thì |)(để|cứ để|anh|chị|cô|chú|bên anh|bên chị|bên em|chủ|má|sếp|bà chủ|quản lý|tài công) (gom|giữ|cất|cầm|thu|chỗ|nơi|khóa|giữ giùm|lo|quản|đó|đây)*',
      '(cần|muốn dùng|đi đâu|khi cần|lúc cần|cần tới|cần xài) (cần |)(thì |cứ |)(xin|mượn|hỏi mượn|hỏi xin|hỏi) (lại |)(chủ|chị chủ|anh|chị|cô|quản lý|má|sếp|bà chủ|ông chủ|tài công)*',
      '(về|hết hạn|hết mùa|xong hạn|xong mùa|mãn hạn|tới bờ|vô bờ|lên bờ|xong việc|ngày về) (thì |mới |anh |chị |rồi |)(anh |chị |chủ |mới |)(trả|đưa lại|giao lại|cầm lại|phát lại|lấy lại|đưa trả)*',
      '(chưa ai|không ai|chưa người nào) (cầm|lấy|được cầm|được lấy) (lại|về|giấy|sổ)*',
      '(để|bỏ|cất|gom|nằm|ngủ) (hết |chung |yên |tạm |)(trong|vô|vào|ở) (két|hộp thiếc|tủ|ngăn kéo|cặp|túi|rương|hòm|ngăn tủ) (của |)(anh|chị|chủ|cô|sếp|văn phòng|công ty|bà|ông|quản lý|má|tài công)*',
      '(giữ|cất|cầm|thu) (giùm|hộ|dùm) (cho |)(khỏi|khỏi mất|an toàn|chắc|yên tâm|thất lạc|em|mấy em|tụi em)*',
    ],
    TERMS_CHANGE: [
      '(coi như|chỉ là|xem như) (giấy nháp|hình thức|cho có|tờ giấy|giấy lộn|thủ tục thôi)*',
      '(lương thật|lương thiệt|giờ làm thật|việc thật|lương thực|lương thực lãnh|công việc thật) (thì |với |và |)(* |* * |)(khác|chủ|tờ khác|bên đó|qua đó|do|tính|thấp|nói)*',
      '(phát|đưa|ký|nhận|có|làm) (lại |)(cho |em |)(tờ|bản|giấy|hợp đồng) (mới|khác|thật|bên đó|chính thức bên đó) *',
      '(lương|công việc|việc|giờ làm|tiền) (sẽ |)(tính lại|sắp lại|xếp lại|thỏa thuận lại|điều chỉnh|bàn lại|thay đổi|chốt lại) (theo|khi|bên|lúc|sau|ở|tại)*',
      '(chủ|sếp|bên đó|người ta) (cần|biểu|kêu|bảo|thiếu|giao) (gì|việc gì|đâu|chỗ nào) (mình |thì |em |là |)(làm|theo)*',
      '(giấy tờ|hợp đồng|giấy má) (lằng nhằng|rườm rà|rắc rối|phiền phức|dài dòng|màu mè) (làm gì|làm chi|chi|mất công)*',
      '(tin nhau|tin tưởng|nói miệng|nói mồm|bắt tay|giao kèo miệng|lời nói|chữ tín) (là chính|là đủ|thôi|là được|là xong|cần gì giấy|hơn giấy)*',
      '(không có|chưa có|khỏi|không|chẳng cần) (bản dịch|dịch|ai dịch|phiên dịch lúc ký|cần dịch|cần hiểu) (đâu|gì|cứ|thì|mà)*',
      '(cứ|cứ việc|chỉ việc|nhắm mắt) (ký|ký đại|ký tên|ký đi|lăn tay) (rồi|đi|cho|là|vào|trước|đại)*',
      '(chỗ|ô|dòng|phần|cột|mục) (lương|số tiền|tiền lương|ngày|chức danh) (để trống|bỏ trống|chưa ghi|chưa điền|ghi sau)*',
      '(giấy|tờ|bản|tờ giấy) (này |đó |em cầm |ký ở nhà |)(chỉ |chỉ để |coi như |chỉ là |để )(nộp|trình|đưa|nháp|giấy nháp|hình thức|làm màu) (lãnh sự coi|cho lãnh sự|cho sứ quán|cho có|cho đẹp|coi thôi|thôi|cho hải quan)*',
      '(xuống máy bay|qua đó|tới nơi|sang đó) (chủ |thì |người ta |)(chủ |)(cần gì|biểu gì|thiếu đâu|cần đâu|kêu gì) *',
    ],
    OTHERS: ['(một số|nhiều|có những|vài) (công ty|môi giới|đại lý|chủ|trung tâm)'],
    OPEN: ['(cổng|cửa|cửa hàng|lễ tân|văn phòng|bếp) (luôn |) mở'],
  },
  patterns: {
    'worker-paid-fee': [
      '"đóng nốt"|"nộp nốt"|"trả nốt"|"đóng thêm"|"nộp thêm" ..2 SUM',
      'PAY ..8 FEE',
      'FEE ..8 PAY|BEFORE',
      'FEE ..4 SUM ..8 BEFORE|PAY|"sau khi"|"khi có"',
      '~FEE ..4 SUM',
      'PAY|SEND ..5 SUM ..12 BEFORE|FEE|KIT|VISA|TICKET',
      'BEFORE|SEND ..4 SUM ..6 BEFORE|FEE|"giữ chỗ"|"giữ suất"|"phỏng vấn"',
      '"thu tiền"|"thu thêm"|"chỉ thu"|"chỉ lấy"|"nộp tiền"|"đóng tiền"|"tiền" ..5 SUM ..8 BEFORE',
      '"tự chi trả"|"tự trả"|"tự lo"|"tự túc"|"tự chịu"|"tự đóng"|"tự thanh toán"|"tự mua"|"tự bỏ tiền"|"phải mua" ..8 KIT|TICKET|VISA',
      'KIT|TICKET|VISA ..8 "tự chi trả"|"tự trả"|"tự lo"|"tự túc"|"tự chịu"|"tự đóng"|"tự thanh toán"|"người lao động chịu"|"ứng viên chịu"|"bạn chịu"|"do người lao động"|"ứng viên tự"|"do ứng viên"|"lao động tự chịu"',
      '"đóng trước"|"trả trước"|"nộp trước" ..4 "một nửa"|"nửa"|SUM ..10 "còn lại"|"phần còn lại"|"sau khi"|"khi có visa"',
      '"một nửa"|"nửa" ..5 "còn lại"|"nửa còn lại" ..5 FROM_WAGE|"sau khi"|"khi có"',
    ],
    'bond-or-exit-penalty': [
      'DEPOSIT ..8 SUM',
      'SUM ..5 DEPOSIT',
      'DEPOSIT ..10 RETURN|DURATION',
      'LEAVE|QUITTER|EARLY ..10 PENALTY',
      'LEAVE|QUITTER ..10 REPAY|"phải trả"|"đền"|"phạt" ',
      'LEAVE|QUITTER ..8 SUM',
      'PENALTY ..8 LEAVE|EARLY',
      'SUM ..6 "nếu"|"khi" ..4 LEAVE|EARLY',
      'WAGE|DURATION ..8 "để khỏi"|"để không"|"phòng khi"|"tránh"|"đề phòng"|"để tránh"|"sợ" ..4 LEAVE',
      'HOLD ..4 WAGE|DURATION ..8 LEAVE|"làm tin"|"đảm bảo"',
      'DOC ..6 "làm tin"|"để làm tin"|"thế chấp"|"đảm bảo"',
      'COLLATERAL ..8 BOSS|WE|SAFE|UNTIL',
      'LEAVE|QUITTER ..6 "chuộc"|"thanh toán"|"hoàn lại"|"tính sổ"|"chồng tiền"|"chồng đủ"|"trả lại những gì"|"trả đủ"',
      '"muốn đi"|"muốn về"|"đòi về" ..2 "chuộc"|"thanh toán"|"hoàn lại"|"tính sổ"|"bồi hoàn"',
    ],
    'debt-repayment-from-wages': [
      'SUM ..6 DURATION ..2 "trừ hết"|"trừ đủ"|"trừ xong"',
      'DURATION ..5 "xong nợ"|"hết nợ"|"sạch nợ"|"dứt nợ"',

      '"lương" ..5 "để trả"|"dành trả"|"để trừ cho"|"chuyển trả" ..2 BOSS|DEBT',
      'HOUSING|TICKET|KIT ..6 "ghi sổ"|"ghi nợ"|"vào sổ"|"tính nợ"',
      'LOAN ..12 WORK_OFF|FROM_WAGE|DEDUCT|REPAY',
      'FROM_WAGE ..5 DURATION|SUM|PERCENT|BOSS|UNTIL',
      'DURATION ..4 FROM_WAGE|"trừ lương"|"khấu trừ"',
      'TICKET|VISA|HOUSING|FEE|KIT ..8 FROM_WAGE|DEDUCT|"tính vào nợ"|"vào nợ"|"cộng vào nợ"|"ghi nợ"',
      'DEBT ..8 UNTIL|WORK_OFF|FROM_WAGE',
      'WORK_OFF ..8 DEBT|TICKET|VISA',
      'DEDUCT ..6 WAGE|PERCENT|SUM ..8 UNTIL|DEBT|DURATION|LOAN',
      'DURATION ..2 DEDUCT ..5 WAGE|SUM|PERCENT|"một nửa"|"nửa"',
      'UNTIL ..2 CLEARED ..5 WAGE|"mới được"|"mới có"',
      '"làm bù"|"làm trả"|"làm để trả"|"làm trừ" ..4 UNTIL|"cho đủ"|"đến khi"|DEBT',
      'DEBT ..10 "làm trừ"|"làm trả"|"trừ dần"|"xong nợ"',
      'DURATION ..2 "giữ lại"|"trừ"|"cấn" ..2 "lương"|"nửa lương"',
    ],
    'document-retention': [
      'BOSS|WE ..3 "giữ"|"cầm"|"cất"|HOLD ..2 DOC',
      'BOSS|WE|"tài xế"|"lái xe"|"người đón" ..2 "thu"|"gom" ..0 DOC',
      'DOC ..4 "do"|"để"|"cho"|"đưa"|"nộp"|"gửi"|"giao" ..1 BOSS|WE ..2 HOLD|"giữ"|"cầm"|"cất"|"quản lý"',
      'DOC ..4 BOSS|WE ..1 HOLD|"giữ"|"cầm"|"cất"',
      'DOC ..5 HELD ..6 BOSS|WE|SAFE|UNTIL|DURATION',
      'DOC ..4 "nằm"|"cất" ..3 SAFE|BOSS',
      'DOC ..3 "để"|"gửi"|"ở"|"trong"|"bỏ" ..2 SAFE',
      '"để lại"|"giao nộp"|"bàn giao"|"gửi lại" ..1 DOC ..5 BOSS|WE|SAFE|UNTIL|DURATION|"văn phòng"',
      '"nộp hộ chiếu"|"giao hộ chiếu"|"đưa hộ chiếu"|"nộp passport"|"đưa passport"|"nộp giấy tờ gốc"|"nộp bản gốc"|"nộp bằng gốc"|"giao giấy tờ"|"đưa giấy tờ"|"nộp thẻ atm"|"đưa thẻ atm"|"gửi hộ chiếu"|"nộp căn cước"|"đưa căn cước" ..4 BOSS|WE|SAFE',
      'DOC ..10 "khi nào"|"hết"|"xong"|"đến khi"|DURATION ..5 RETURN',
      '"giữ"|"cầm"|HOLD ..2 DOC ..6 UNTIL|DURATION|DEPOSIT',
      'DOC ..2 "giữ"|"cầm"|HOLD ..3 UNTIL|DURATION',
      'DOC ..6 "gom"|"thu hết"|"gom hết"|"bỏ vô"|"cất" ..6 SAFE|"két"|"hộp"|"tủ"|"một chỗ"',
      'DOC ..6 "làm tin"',
    ],
    'movement-or-contact-control': [
      '"không tiếp khách"|"cấm tiếp khách"|"không dẫn bạn"|"không ra ngoài" ..4 "ký túc"|"phòng"|"sau giờ"|"buổi tối"|DURATION',

      'FORBIDDEN ..5 GO_OUT|CALL',
      'GO_OUT ..6 PERMISSION|FORBIDDEN',
      'PERMISSION ..4 GO_OUT',
      '"thu"|"giữ"|"nộp"|"cất"|"gửi"|"tịch thu" ..0 PHONE',
      'PHONE ..5 HELD|"bị giữ"|"bị thu"|"bị cấm"|"do quản lý"|"do chủ"|"gửi quản lý"|"nộp cho"|"thu lại"',
      'CALL|PHONE ..6 "mỗi tháng một lần"|"một lần mỗi tháng"|"tháng một lần"|"tuần một lần"|"một lần một tháng"|"có giám sát"|"có người nghe"|"hạn chế"|"một lần"|"giới hạn"',
      '"mỗi tháng"|"một tháng"|"mỗi tuần"|"một tuần" ..4 "gọi về"|"gọi về nhà"|"gọi điện về"|"liên lạc"|"gọi" ..4 "một lần"|"1 lần"|"hai lần"',
      '"không thích"|"không muốn" ..5 GO_OUT|CALL',
      '"không dùng"|"không xài"|"không sử dụng"|"không được dùng"|"không được sử dụng"|"không có"|"cấm dùng" ..0 PHONE ..4 DURATION',
      'GO_OUT|"ra chợ"|"đi chợ" ..8 "đi kèm"|"có người theo"|"có người đi cùng"|"có bảo vệ"|"có người kèm"|"có quản lý đi"',
      '"không tiếp xúc"|"không giao du"|"không nói chuyện"|"không qua lại"|"không quan hệ" ..1 "người ngoài"|"hàng xóm"|"bên ngoài"|"người lạ"|"người khác"',
    ],
    'visa-mismatch': [
      'TOURIST ..12 CONVERT|JOB|"đi làm"|"ở lại làm"|"làm việc"',
      '"đi"|"bay"|"sang"|"nhập cảnh"|"qua" ..2 TOURIST ..6 "trước"|"rồi"|"sau đó"',
      '"không cần giấy phép lao động"|"không cần visa lao động"',
      '"visa du học"|"thẻ sinh viên"|"visa thăm thân" ..8 "toàn thời gian"|"làm ở"|"làm luôn"|"để vào"|"khỏi học"',
    ],
    'contract-substitution': [
      '"qua tới nơi"|"đến nơi"|"sang đó"|"qua đó"|"tới nơi"|"sang tới nơi"|"qua bên đó" ..3 "ký"|"mới ký"|"làm" ..1 CONTRACT',
      '"lương"|"công việc"|"điều kiện" ..3 "có thể thay đổi"|"sẽ khác"|"thay đổi" ..4 "khi sang"|"bên đó"|"khi đến"|"qua đó"',
    ],
    'implausible-offer': ['EASY ..4 HIGH_PAY', 'HIGH_PAY ..6 NO_EXPERIENCE|NO_INTERVIEW|ALL_ACCEPTED'],
    'wage-withholding': [
      'BOSS|WE ..3 "giữ"|"giam"|"giữ lại" ..4 WAGE',
      '"giam"|"giữ lại"|"giữ" ..1 DURATION ..2 WAGE|"lương"',
      'FINE ..6 FROM_WAGE|"trừ vào lương"',
    ],
    'sham-authority': [
      'GOV_APPROVED ..10 "zalo cá nhân"|"qua zalo"|"qua facebook"|"qua telegram"',
      'UNION_NGO ..8 "đưa đi"|"cho đi làm"|"đưa sang"|ABROAD',
      '"đóng phí công đoàn"|"phí hội viên"|"phí thành viên" ..8 JOB|ABROAD|"đi làm"',
    ],
    'template-reuse': [
      '"cùng số điện thoại"|"cùng số"|"chung số"|"chung một số"|"số này"|"chung một liên hệ"|"một liên hệ" ..8 "hỏi"|JOB|OUR_GIRLS|GIRLS',
      'OUR_GIRLS|GIRLS|JOB ..6 "cùng số điện thoại"|"cùng số"|"chung số"|"chung một số"|"chung một liên hệ"',
      '"xem các em khác"|"em khác cùng số"',
    ],
    'third-party-control': [
      'BOSS ..3 "đặt giá"|"ra giá"|"quyết định giá"|"chọn khách"|"xếp khách"|"báo giá"',
      'GIRLS ..12 MANAGER_BOOKS|HOUSE_CUT',
    ],
  },
  denials: {
    'worker-paid-fee': [
      'không (phải |)(đóng|trả|nộp|mất) (bất kỳ |bất cứ |)(khoản |)(phí|tiền) (nào|gì|)',
      'không thu phí',
      'công ty (lo hết|chi trả toàn bộ)',
    ],
    'debt-repayment-from-wages': ['không trừ lương', 'không (phải |cần )(hoàn trả|trả lại)'],
    'bond-or-exit-penalty': ['không (cần |phải |)(đặt cọc|đền|bồi thường)'],
    'document-retention': [
      'tự giữ (hộ chiếu|giấy tờ)',
      '(hộ chiếu|giấy tờ) (do |)(bạn|người lao động|ai nấy) (tự |)(giữ|cầm)',
    ],
    'movement-or-contact-control': ['tự do (đi lại|ra vào)', 'chìa khóa riêng'],
    'contract-substitution': ['ký hợp đồng (và giải thích rõ |)trước khi (đi|bay|xuất cảnh)'],
    'visa-mismatch': ['visa lao động trước khi (bay|đi)'],
  },
  phrases: {
    'wage-withholding': [
      '(lương|tiền công) (* |* * |* * * |) (bị giữ lại|giữ lại|bị giam|giam lại|bị treo)',
      'làm đủ (năm|hợp đồng|tháng|hạn) mới (trả|phát|được nhận|được lãnh)',
    ],
    'visa-mismatch': [
      '(giấy phép|giấy tờ) (* |) (tính sau|lo sau|làm sau|có sau)',
      'bằng (visa |) du lịch (* |* * |* * * |) (làm|đi làm)',
    ],
    'movement-or-contact-control': [
      '(không ai|không) được (ra ngoài|ra khỏi|đi ra) (* |* * |) (nếu|khi|trừ khi) (* |* * |) (không cho|chưa cho|không đồng ý|chưa đồng ý|không cho phép|cho phép)',
    ],
  },
} satisfies Language;
