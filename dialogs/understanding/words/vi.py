"""Vietnamese, with and without accents; không is a no before it is 0, and năm also a year."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zero|số không|không điểm|con số không|zê rô|zerô|0 điểm",
        "một|mụt|1 điểm|một sao|một điểm",
        "hai|hai điểm",
        "ba|ba điểm",
        "bốn|bon|bốn điểm",
        "năm|lăm|nhăm|năm điểm",
        "sáu|sáu điểm",
        "bảy|bẩy|bảy điểm",
        "tám|tám điểm",
        "chín|chín điểm",
        "mười|chục|mừi|mười điểm",
    ),
    larger={
        "trăm": 100,
        "nghìn": 1000,
        "ngàn": 1000,
    },
    ordinals=(
        "thứ nhất|đầu tiên|cái đầu tiên|số một|cái đầu|thứ 1",
        "thứ hai|cái thứ hai|số hai|thứ nhì|thứ 2",
        "thứ ba|cái thứ ba|số ba|thứ 3",
        "thứ tư|cái thứ tư|số bốn|thứ 4",
        "thứ năm|cái thứ năm|số năm|thứ 5",
        "thứ sáu|cái thứ sáu|số sáu|thứ 6",
    ),
    articles="một|hai|ba|năm|nam|bay|tam|sau|chin|bon|chục|lăm",
    doubtful="sau",
    yes=(
        "có|có ạ|có chứ|vâng|vâng ạ|dạ|dạ có|dạ vâng|dạ được|ừ|ừm|ờ|uh|ok|oke|okê|okie|được|"
        "được ạ|được chứ|đúng|đúng vậy|đúng rồi|phải|rồi|rồi ạ|đồng ý|tất nhiên|tất nhiên rồi|"
        "dĩ nhiên|dĩ nhiên rồi|chắc chắn|chắc chắn rồi|nhất trí|sẵn sàng|tôi đồng ý|đã giải quyết|"
        "đã được giải quyết|giải quyết rồi|xong rồi|đã xong|vâng đúng rồi|có thể|vâng có|dạ đúng|"
        "đúng ạ|chuẩn|yes"
    ),
    no=(
        "không ạ|dạ không|không có|không được|không phải|chưa|chưa ạ|dạ chưa|ko|khong|hông|hong|"
        "khum|kg|không đâu|không cần|không cần đâu|không bao giờ|không đồng ý|không muốn|không hề|"
        "chưa được|chưa giải quyết|vẫn chưa|chưa xong|không cảm ơn|không cám ơn|thôi|thôi khỏi|"
        "khỏi|tôi không đồng ý|chưa hề|không tiện|chắc chắn không|dĩ nhiên là không|"
        "tất nhiên là không|sai|không đúng|no|không"
    ),
    wavering=(
        "có lẽ|có thể có thể không|không biết|tôi không biết|không rõ|không chắc|tôi không chắc|"
        "chưa chắc|tùy|còn tùy|tùy trường hợp|có và không|một phần|hên xui|chắc vậy|"
        "không biết nữa|nửa nọ nửa kia"
    ),
    commands={
        "stop": (
            "dừng|dừng lại|ngừng|ngưng|hủy đăng ký|huỷ đăng ký|bỏ đăng ký|hủy nhận tin|"
            "từ chối nhận tin|từ chối|tc|dừng gửi|ngừng gửi|ngưng gửi|dừng gửi tin|ngừng gửi tin|"
            "ngừng gửi tin nhắn|ngưng gửi tin nhắn|dừng gửi tin nhắn|đừng gửi nữa|"
            "đừng gửi tin nhắn nữa|đừng gửi tin nữa|đừng nhắn nữa|đừng nhắn tin nữa|"
            "đừng nhắn tin cho tôi|đừng nhắn tin cho tôi nữa|đừng gửi tin nhắn cho tôi|"
            "đừng gửi tin nhắn cho tôi nữa|không gửi nữa|đừng gửi email nữa|đừng làm phiền|"
            "đừng làm phiền tôi|đừng làm phiền tôi nữa|đừng liên hệ nữa|đừng liên lạc nữa|"
            "đừng liên hệ với tôi nữa|đừng liên lạc với tôi nữa|đừng hỏi nữa|thôi đi|"
            "thôi đừng nhắn nữa|phiền quá|tôi muốn hủy đăng ký|tôi muốn dừng|"
            "không muốn nhận tin nhắn nữa|tôi không muốn nhận tin nhắn nữa|không nhận tin nữa|"
            "ngừng làm phiền tôi|vui lòng ngừng gửi tin|vui lòng ngừng gửi tin nhắn|biến đi|"
            "spam quá đừng gửi nữa|làm ơn dừng lại|xin đừng nhắn tin nữa|chặn"
        ),
        "end": (
            "kết thúc|thoát|hủy|huỷ|hủy bỏ|kết thúc khảo sát|dừng khảo sát|hủy khảo sát|"
            "thoát khảo sát|không làm nữa|tôi không muốn làm nữa|không muốn trả lời nữa|"
            "tôi không muốn trả lời nữa|không trả lời nữa|xong|hết"
        ),
        "farewell": "tạm biệt|bye|chào nhé|chào tạm biệt",
        "start": "bắt đầu|đăng ký|tiếp tục|bắt đầu lại|đăng ký lại",
        "help": (
            "trợ giúp|giúp|giúp đỡ|giúp tôi|giúp với|giúp tôi với|hướng dẫn|hỗ trợ|cách dùng|"
            "cách trả lời|trả lời thế nào|trả lời sao|trả lời như thế nào|phải làm sao|làm sao|"
            "làm thế nào|tôi phải làm gì|nhập gì|gõ gì|tôi phải nhập gì|cần giúp đỡ|"
            "tôi cần giúp đỡ|tôi cần trợ giúp|có những lựa chọn nào"
        ),
        "skip": (
            "bỏ qua|bỏ qua câu này|bỏ qua câu hỏi này|cho qua|qua|qua câu|qua câu khác|câu tiếp|"
            "câu tiếp theo|câu hỏi tiếp theo|tiếp|tiếp theo|câu khác|không trả lời|"
            "tôi không trả lời|không muốn trả lời|tôi không muốn trả lời|miễn trả lời|"
            "không muốn nói|tôi không muốn nói|xin bỏ qua|không bình luận|xin phép bỏ qua|skip đi"
        ),
        "na": "không áp dụng|không liên quan",
        "back": (
            "quay lại|trở lại|quay về|lùi lại|câu trước|câu hỏi trước|quay lại câu trước|"
            "trở lại câu trước|quay lại câu hỏi trước|về câu trước|trước đó|lùi|trở về|"
            "cho tôi quay lại"
        ),
        "why": (
            "tại sao|vì sao|sao vậy|sao lại hỏi|tại sao hỏi|tại sao lại hỏi|tại sao bạn hỏi|"
            "tại sao bạn lại hỏi|vì sao lại hỏi|sao hỏi vậy|hỏi làm gì|hỏi để làm gì|để làm gì|"
            "tại sao cần biết|tại sao cần thông tin này|sao lại hỏi vậy|tại sao hỏi vậy|"
            "lý do là gì|tại sao lại hỏi câu này|mục đích là gì"
        ),
        "later": (
            "để sau|lát nữa|tí nữa|chút nữa|sau|sau này|sau nhé|để sau nhé|để lúc khác|lúc khác|"
            "khi khác|dịp khác|hôm khác|lần sau|bây giờ không được|giờ không được|"
            "bây giờ chưa được|đang bận|tôi đang bận|tôi bận|bận|bận rồi|bận lắm|đang bận lắm|"
            "mình đang bận|em đang bận|giờ đang bận|bây giờ tôi bận|bây giờ tôi đang bận|"
            "không có thời gian|tôi không có thời gian|chưa có thời gian|"
            "bây giờ tôi không có thời gian|đang họp|tôi đang họp|đang lái xe|tôi đang lái xe|"
            "đang đi làm|đang làm việc|tôi đang làm việc|hỏi lại sau|hỏi sau|hỏi lại sau nhé|"
            "nhắc tôi sau|trả lời sau|tôi sẽ trả lời sau|lát trả lời|chờ chút|đợi chút|đợi tí|"
            "không tiện lúc này|chưa tiện|hiện tại chưa tiện"
        ),
        "tomorrow": (
            "ngày mai|mai|để mai|mai nhé|mai hỏi lại|mai hỏi lại nhé|hôm nay không được|"
            "ngày mai hỏi lại|để ngày mai|mai hỏi tôi|nhắc tôi ngày mai"
        ),
        "person": (
            "gặp nhân viên|gặp người|gặp người thật|nói chuyện với người|"
            "nói chuyện với người thật|nói chuyện với nhân viên|nói chuyện với ai đó|"
            "tôi muốn gặp nhân viên|tôi muốn gặp người thật|tôi muốn nói chuyện với nhân viên|"
            "tôi muốn nói chuyện với người|tôi muốn nói chuyện với người thật|"
            "cho tôi gặp nhân viên|cho tôi gặp người thật|cho tôi gặp tổng đài viên|"
            "cho gặp nhân viên|cho mình gặp nhân viên|tôi muốn gặp tổng đài viên|tổng đài viên|"
            "nhân viên|nhân viên tư vấn|tư vấn viên|gặp tư vấn viên|gặp tổng đài viên|"
            "nhân viên hỗ trợ|người thật|gặp quản lý|cho tôi gặp quản lý|tôi muốn gặp quản lý|"
            "gọi cho tôi|gọi lại cho tôi|gọi tôi|gọi lại|hãy gọi cho tôi|hãy gọi lại cho tôi|"
            "vui lòng gọi lại cho tôi|vui lòng gọi cho tôi|vui lòng liên hệ tôi|liên hệ tôi|"
            "liên hệ với tôi|hãy liên hệ với tôi|vui lòng liên hệ với tôi|liên lạc với tôi|"
            "gọi điện cho tôi|tôi muốn nói chuyện với quản lý|gọi cho mình|gọi lại cho mình|"
            "kết nối nhân viên|gặp csr"
        ),
        "remind": "sau|nữa|hỏi|lại|nhắc|tôi|trong|khoảng|nhé|quay|mình|thử|vòng|vào",
        "hour": "giờ|tiếng|h",
        "day": "ngày|hôm",
        "minute": "phút|p",
        "all": "tất cả|hết|cả hai|toàn bộ|mọi thứ|tất cả các lựa chọn",
        "speak": (
            "bằng|tiếng|nói|sang|chuyển|đổi|ngôn|ngữ|dùng|cho|tôi|muốn|được|không|có|thể|hãy|mình|"
            "nhé"
        ),
        "tongue": "tiếng|ngữ",
        "wrong": (
            "nhầm số|nhầm người|nhầm số rồi|nhầm người rồi|bạn nhầm số|bạn nhầm số rồi|"
            "bạn nhầm người rồi|bạn nhắn nhầm số|sai số|sai người|sai số rồi|sai người rồi|"
            "gửi nhầm|gửi nhầm người|gửi nhầm số|gửi nhầm rồi|không phải tôi|nhầm máy|"
            "nhầm máy rồi|tôi không phải người đó"
        ),
        "occupied": (
            "đang họp|đang lái xe|đang làm việc|đang đi làm|đang học|đang bận|đi làm|"
            "đang trên đường|đang ở ngoài|đang đi đường|đang có việc"
        ),
        "joining": "nhưng|nên|vậy|xin",
        "about": "về|ngay|bây|giờ|gấp|hôm|nay|nhé|vì",
        "top": (
            "tối đa|điểm tối đa|điểm tuyệt đối|tuyệt đối|cao nhất|điểm cao nhất|trọn điểm|"
            "full điểm|max|max điểm|điểm tròn|full|cho điểm tối đa|mức cao nhất"
        ),
        "evasive": (
            "không|không có|không có gì|không có ý kiến|không ý kiến|không biết|tôi không biết|"
            "không rõ|không có lý do|không lý do|không có lý do gì|không có gì thêm|"
            "không có gì cả|có|vâng|dạ|ừ|không chắc|bình thường|thì vậy thôi|vậy thôi|thế thôi|"
            "hết|hết rồi|chưa|không nói|không muốn nói|chịu|ko|khong|ko biết|ko có|k có|k biết|"
            "không có gì đặc biệt|không có góp ý"
        ),
    },
    languages={
        "vi": "việt|tiếng việt|viet|tieng viet|vietnamese",
        "en": "anh|tiếng anh|tieng anh",
        "zh": "trung|tiếng trung|tiếng hoa",
    },
    roles={
        "polite": (
            "ạ|nha|nhé|nhe|nhá|nè|ha|hen|nhen|nghen|dạ|vâng|cảm|cám|ơn|xin|chào|thanks|shop|ad|"
            "admin|ok|oke|okie|em|anh|chị|bạn|luôn|thôi|hihi|hehe|haha|hì|đi|đó|à|ờ|ừ|ừm|um|thưa|"
            "ơi|vậy|thế|đấy|rồi|nhỉ|cơ|mà|lắm|nhiều|các|quý|công|ty|làm|vui|lòng|á|ah|nhaa|đc|tks"
        ),
        "filler": (
            "trên|tôi|mình|tui|em|tớ|cháu|con|chúng|ta|toi|minh|là|thì|sẽ|cũng|chắc|chắn|có|lẽ|"
            "khoảng|tầm|cỡ|chừng|độ|được|nghĩ|theo|ý|kiến|của|nói|chung|tổng|thể|quát|cá|nhân|"
            "thấy|xứng|đáng|tròn|trĩnh|trọn|vẹn|đủ|cả|mức|cho|với|bên|này|lần|nay|hiện|tại|bây|"
            "giờ|hôm|thang|số|trả|lời|câu|đáp|án|mạnh|dạn|xác|suất|khả|năng|giới|thiệu|hết|hẳn|"
            "ngay|chỉ|dịch|vụ|thật|sự|hoàn|toàn|nó|cái|đâu|tạm|hơi|nguyên|lun|lên|vote|trung|bình|"
            "ra|sao|kiểu|đang|ở|liền|vẫn|giữ|sẵn|sàng|mong|muốn|coi|như|cko|chốt|để|phía|cảm|nhận|"
            "mik|mk|t|tao|bọn"
        ),
        "cue": (
            "cho|chấm|đánh|giá|điểm|rate|chọn|vote|bầu|tặng|đg|mức|xếp|hạng|bình|cko|choa|chốt|để|"
            "ghi|trao"
        ),
        "negation": (
            "không|chưa|chẳng|chả|ko|k|kg|khum|khong|hông|hong|hổng|đừng|chớ|đâu|kh|hem|hòng|mơ|"
            "đời|thể"
        ),
        "unit": (
            "phút|giờ|tiếng|ngày|tuần|tháng|năm|lần|người|cái|chiếc|đơn|đồng|nghìn|ngàn|triệu|"
            "trăm|tỷ|mươi|usd|đô|euro|vnd|tuổi|km|mét|kg|giây|cuộc|câu|món|sản|loại|nhân|phòng|"
            "tầng|đêm|lượt|chai|hộp|gói|bước|vấn|lý|thứ|quý|mùa|chuyến|cửa|quận|đứa|bộ|quyển|bàn|"
            "h|phần|tin|đợt|chỗ|nơi|bạn|nhà|đường|cây|ly|tô|phường|vé|ca|kỳ|khóa|khách|ngón|bữa|"
            "hôm|%|lít|thành|viên|vị|giai|đoạn|điều|việc|vụ|ngoái|nhỏ|con|bé|tờ|mục|kênh|thiết|"
            "máy|nhánh"
        ),
        "points": "điểm|đ|sao|diem|star|đỉm|điễm|pts",
        "starter": (
            "dịch|phục|nhân|viên|sản|phẩm|hàng|giao|giá|chất|lượng|app|ứng|dụng|web|website|thái|"
            "độ|tư|vấn|rất|quá|hơi|khá|tốt|tệ|nhanh|chậm|đẹp|xấu|ngon|tiện|hài|thích|thân|nhiệt|"
            "tình|lịch|đồ|cần|còn|hỗ|trợ|tất|mọi|luôn|lý|cảm|cám|chưa|không|ko|k|mong|hy|hi|hệ|"
            "thống|mất|thời|gian|chờ|đợi|cải|lỗi|vẫn|rẻ|đắt|mắc|ổn|được|đáng|ủng|uy|tín|quán|cửa|"
            "shop|giải|quyết|gọi|khách|thao|tác|dễ|khó|phí|đúng|hơn|thiếu|nếu|tuyệt|xuất|bởi|để|"
            "trải|nghiệm|bên|các|về|chỉ|ship|shipper|đóng|gói|nv|sp|dv|pv|cskh|tiền|tài|xế|mua|ăn|"
            "phở|nước|trà|bánh|cơm|món|đặt"
        ),
        "praise": (
            "tốt|tuyệt|vời|xuất|sắc|ổn|tệ|kém|hài|lòng|thích|đẹp|ngon|nhanh|chậm|hoàn|hảo|ok|bình|"
            "thường|tạm|ưng|ý|dở|chán|good|quá|rất|chất|lượng|đỉnh|nhiệt|tình"
        ),
        "joint": "nhưng|vì|do|nên|tuy|bởi|song|dù|mặc|nhờ|tại|nhg|nhưg|còn|mà|nma|nhma|nhưn",
        "other": (
            "trước|hồi|xưa|chồng|vợ|mẹ|bố|sếp|suýt|nếu|âm|trừ|ngoái|cũ|khi|thủ|đối|gần|thiếu|định|"
            "mới|mai|trai|gái|dì|thím"
        ),
        "if": "nếu|khi|miễn|trừ",
        "range": "hoặc|hay|đến|tới|or",
        "span": "đến|tới",
        "of": "trên|/|phần",
        "full": "thang",
        "half": "rưỡi|rưởi|nửa|ruoi",
        "before": (
            "sau|hơn|dưới|ít|nhất|thiểu|phiên|bản|tầng|phòng|quận|thứ|mã|cấp|lớp|trang|iphone|khu|"
            "lúc|gần|trên|quá|chưa|tối|đơn|phường|ngõ|vượt|win|đời|hẻm|kém|thêm|hotline|hộ|căn|"
            "ngách|toà|tòa|lỗi|bàn|kênh|cổng|lầu|quầy"
        ),
        "correction": "nhầm|đổi|chỉnh|đính|lộn",
        "sorry": "lỗi|sorry|xl",
        "fix": (
            "thành|ra|là|tôi|xin|không|ý|của|câu|trả|lời|sửa|lại|thay|chính|trước|vừa|nãy|rồi|bấm|"
            "gõ|chọn|nhập|số|cho|phải|muốn|đánh|giá|từ|mới|đúng|hồi|thì|mình|em|nói|định"
        ),
        "and": "và|với|cùng",
        "decimal": "phẩy|chấm|rưỡi",
        "word": (
            "hài|nằm|bà|bá|bả|sâu|chính|mốt|mọt|hại|hái|hải|bầy|bày|tăm|tấm|tâm|tắm|sấu|sầu|bón|"
            "bổn|nắm|nấm|lâm|lắm|muối|chìn|khống|khổng|bậy|nám|bã|bạ|bây|bẫy|làm|nạm|tầm"
        ),
        "would": "lẽ|muốn|định|đáng|tính|mún",
        "now": "giờ|nay|bây|hiện|này",
        "bound": "mua|đặt|order|book|nhận",
    },
    labels={
        "likely": (
            (
                "hoàn toàn không|chắc chắn không|không bao giờ giới thiệu|"
                "hoàn toàn không có khả năng|rất không có khả năng|không đời nào|"
                "chắc chắn không giới thiệu"
            ),
            (
                "chắc chắn có|chắc chắn sẽ giới thiệu|rất có khả năng|chắc chắn giới thiệu|"
                "cực kỳ có khả năng|chắc chắn sẽ"
            ),
        ),
        "satisfied": (
            (
                "rất không hài lòng|hoàn toàn không hài lòng|cực kỳ không hài lòng|rất thất vọng|"
                "rất ko hài lòng"
            ),
            "không hài lòng|chưa hài lòng|không hài lòng lắm|ko hài lòng|tôi không hài lòng",
            "bình thường|trung lập|tạm được|không hài lòng cũng không thất vọng|tạm ổn",
            "hài lòng|tôi hài lòng|khá hài lòng",
            "rất hài lòng|cực kỳ hài lòng|hoàn toàn hài lòng|tôi rất hài lòng|vô cùng hài lòng",
        ),
        "agree": (
            "hoàn toàn không đồng ý|rất không đồng ý",
            "không đồng ý|tôi không đồng ý|chưa đồng ý",
            "bình thường|trung lập|không ý kiến|phân vân",
            "đồng ý|tôi đồng ý",
            "hoàn toàn đồng ý|rất đồng ý|tôi hoàn toàn đồng ý",
        ),
        "ease": (
            "rất khó|cực kỳ khó|rất khó khăn",
            "khó|khó khăn|hơi khó",
            "bình thường|trung bình|không dễ không khó",
            "dễ|dễ dàng|khá dễ",
            "rất dễ|cực kỳ dễ|rất dễ dàng",
        ),
    },
)
