import type { Lexicon } from './lexicon.ts';
import { oneOf } from './text.ts';

/** Words that are others without their accents, and common enough to be mistaken for them: có (have) and cô (aunt), chị (sister) and chỉ (only). */
const kept: ReadonlySet<string> = new Set(
  'có cô cổ đi dì má mà bán bạn bàn bận thấy thầy chỉ chị chú chủ chứ chữ câu cậu cầu bà bá còn cơn bỏ bố bộ bò đúng đừng dừng dùng dũng chùa chưa chúa tối tới tội lắm lầm vì ví vị ảnh ánh bác bạc đã dạ sợ sở số nợ nó chợ chờ chó chỗ hội hỏi hồi hơi thuốc thuộc đạo đào phật phát phạt mất mặt mắt đội đói đời đợi đổi vẽ về ăn đau đầu đâu dầu ở ờ ơ thì máy mấy sữa sửa lái lại trẻ trễ sống sông nói nơi nội nổi ngoại ngoài mợ mơ mở móng mượn muộn trừ trồng cần căn cân nhà nhã nhỏ nhờ dọn đón đơn hải tư năm sớm sơn tính tỉnh hay hãy tìm tim lớp hết hét khác khách trả tra vá vả nghỉ nghĩ mình'.split(
    ' ',
  ),
);

const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC');

/** A pattern in proper spelling as folded text has it: with the accents that are kept, or typed without any. `=` before a word: only with them. */
const spelt = (pattern: string): string =>
  pattern.replace(/(=?)(\p{L}+)/gu, (_, only: string, word: string) => {
    if (!kept.has(word)) return bare(word);
    return only ? word : `(?:${word}|${bare(word)})`;
  });

/** All strings of a part of the lexicon, spelt as folded text has them. */
function folded<T>(part: T): T {
  if (typeof part === 'string') return spelt(part) as T;
  if (Array.isArray(part)) return part.map(folded) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, folded(value)])) as T;
}

const no = '(?:không|khog|ko|k|kg|kh|hk|hok|hong|hổng|hỏng|hem|khum|chẳng|chả|chưa|đâu)';
const me = '(?:tôi|tui|toy|em|e|con|cháu|mình|mik|mk|tao|tớ|anh|chị|cô|chú|bác|ông|bà)';
const animals = '(?:chó|mèo|vẹt|chim|ngựa)';
const i = `(?:tôi|tui|mình|mik|tao|tớ|(?:em|con|cháu)(?! (?:trai|gái|tôi|tui|họ|ruột|út|nhỏ|cái|đầu|lớn|nội|ngoại|rể|dâu|của|${animals})))`;
const these = '(?: (?:về )?(?:(?:câu|cái|phần|chuyện|việc|điều|chỗ)(?: hỏi)? ?)?(?:này|đó|kia|vậy|ấy))?';
const may = `(?:(?:muốn|mún|xin phép|xin|cho|để|cần|phải|có thể|nên|hãy|thôi|vậy|được|bạn|${me}) )*`;
const somebody =
  '(?:(?:một|1|với|cho|qua|tới|được) )*(?:người|ai đó|nhân viên|cán sự|tổng đài viên|con người)(?: (?:thật|thiệt|sống|nào đó|xã hội|phụ trách|hồ sơ|bên đó|ngay|bây giờ))*';
const sorry = '(?:xin lỗi|sorry|ủa|chết|ý|á|ui|í)';
const theirs =
  '(?:(?:hết|tất cả|toàn bộ|luôn|các|mọi|những) )*(?:dữ liệu|thông tin|(?<=(?:hết|tất cả|toàn bộ|các|mọi|những) )(?:câu trả lời|tin nhắn)|thứ|tài khoản|hết|tất cả|(?:những )?(?:gì|điều) (?:tôi|em|mình|tui|con)(?: đã)? (?:nói|viết|kể|gửi|trả lời))';
const kin = '(?:mẹ|má|mạ|ba|bố|cha|tía|anh|chị|em|con|cô|chú|bác|ông|bà|dì|cậu|mợ|thím|dượng|vợ|chồng|thầy|bạn|cháu|sư|linh mục|mục sư)';
const siblings = '(?:hai|ba|=tư|=năm|sáu|bảy|út|cả|lớn|nhỏ|trai|gái|họ|ruột|rể|dâu|nội|ngoại|kế|nuôi|cũ|đỡ đầu)';
/** Whom one counts on. Typed without accents, a word that is more often another one needs what follows it. */
const people = `(?:(?:cha|ba|bố) (?:mẹ|má)|ông bà|anh (?:chị )?em|chị em|vợ chồng|vợ con|chồng con|(?:ông|bà) xã|con cái|bạn (?:trai|gái|bè|thân|cùng|tôi|học|làm|đời|cũ|tốt)|(?:anh|chị|cô|cậu|ông|bà|thằng|con|nhỏ|đứa) bạn|=bạn|bồ|người (?:yêu|thân|quen|nhà|bảo lãnh|chăm sóc|bạn)|bác sĩ|y tá|nha sĩ|luật sư|dược sĩ|hàng xóm|láng giềng|đồng nghiệp|đồng hương|đồng đội|ông chủ|bà chủ|chủ (?:nhà|tiệm)|sếp|cô giáo|thầy giáo|thầy trụ trì|sư (?:thầy|cô)|ni cô|cha (?:xứ|sở|đỡ đầu)|linh mục|mục sư|nhân viên xã hội|cán sự(?: xã hội)?|huấn luyện viên|tư vấn viên|chuyên viên|bảo mẫu|gia đình|bà con|họ hàng|(?:mẹ|má|ba|bố|cha|anh|chị|em|con|cháu|cô|chú|bác|ông|bà|dì|cậu|mợ) ${siblings}|mẹ|mạ|=má|=ba|ba tôi|tía|=bố|cha|(?<!tiếng )anh|=chị|em|con(?! (?:đường|số|vật|${animals}))|cháu|=cô|co (?:toi|giao|ay|lan)|chi (?:toi|gai|ruot|dau)|=chú|=bác|=ông|ông (?:tôi|ấy)|=bà|=dì|=cậu|=mợ|thím|dượng|vợ|chồng|=thầy)(?: (?:của )?(?:tôi|tui|em|=mình|con|ruột))?`;
const places =
  'nhà thờ|=chùa|chua (?:lien|viet|phat)|thánh đường|thánh thất|thư viện|công viên|phòng tập|trung tâm|trường(?: học)?|nhà tạm trú|chỗ tạm trú|nơi trú ẩn|mái ấm|=chợ|tiệm|quán|nhà hàng|vườn|khu phố|siêu thị|hội trường|chỗ làm|chỗ (?:=ở|ngủ)|nhà (?:chung|dưỡng lão|văn hóa)|cộng đồng';
const groups =
  'nhóm|=hội|hoi (?:nguoi|cuu)|ca đoàn|câu lạc bộ|aa|=đội|ban hợp ca|hội đoàn|lớp|gia đình phật tử|nhóm cầu nguyện|hội người việt|cộng đồng người việt';
const pets = `con ${animals}`;
/** `anh Hải`, `chị Lan` are also what anybody is called: who they are is not said by it. */
const titled = `(?:anh|chị|cô|chú|bác|ông|bà|em|thầy) (?!(?:của )?(?:tôi|tui|em|=mình|con|ruột)|${siblings}|chị|bà|chủ|giáo|trụ|xã|sĩ|bạn|vợ|chồng)\\p{L}`;
const several = '(?:các|những|mấy|vài|hai|ba|cả|một|tụi|thằng|nhỏ)';
/** Somebody or somewhere at the beginning. */
const someone = `(?:${several} )?(?:${people}|${pets}|${groups}|${places})(?![\\p{L}\\p{N}])`;
/** `với` divides those who are named ("mẹ với chị Lan"), not somebody from what is done with them ("chạy bộ với anh tôi"). */
const listWith = `(?<!(?:chuyện|nói|ở|sống|chơi|gặp|làm|học|đi|cùng|giận|thân|gần|chung|hòa|lại|liên lạc|thuận|nhẫn|tốt) )(?:với|vs)(?! (?:tôi|tui|mình|nhau|em|ai)(?!\\p{L}| (?:trai|gái|tôi|út)))(?<=(?:^|^ |[,;.]|[,;.] |(?:và|với|vs) )(?:dạ |có )?${someone}(?: \\p{L}+){0,3} (?:với|vs))`;

/** Vietnamese, typed with accents or without. */
export const vi: Lexicon = {
  kept,
  reading: folded({
    polite:
      'dạ|vâng|ạ|à|nha|nhé|nhe|nghe|nhá|đi|thôi|xin|làm ơn|vui lòng|giùm|dùm|cảm ơn|cám ơn|ok|ơi|thưa|nè|hen|hả|hén|vậy|luôn|điểm|cho tôi|cho em|bây giờ|được (?:không|ko|k|hông)|(?:xin )?chào (?:bạn|anh|chị|em|cô|chú|bác|ad)|xin chào|chào|(?:bạn|em|anh|chị|cô|chú|bác|ad) (?:ơi|nha|nhé|à|ạ)',
    controls: {
      skip: `${may}(?:bỏ qua|cho qua|lướt qua|qua|skip|next)${these}|${may}(?:(?:qua|sang|chuyển|chuyển sang|chuyển qua|tới|đến) )?câu (?:khác|sau|kế|kế tiếp|tiếp|tiếp theo)|(?:${me} )?${no} (?:muốn |mún |thích |tiện )?(?:trả lời|nói|kể|bàn|nhắc)${these}|miễn trả lời|không trả lời có được không|cho bỏ qua`,
      back: `${may}(?:quay|trở|lùi|lui|quay trở) (?:lại|về)(?: (?:câu|phần|chỗ) (?:trước|hồi nãy|đó|vừa rồi|kia))?|câu (?:trước|hồi nãy|vừa rồi)|trước đó|${may}(?:sửa|đổi|làm|trả lời) lại(?: câu (?:trước|hồi nãy|vừa rồi|đó))?`,
      pause: `tạm (?:nghỉ|dừng|ngưng|ngừng)|khoan đã|(?:đợi|chờ|khoan)(?: ${me})? (?:chút|một chút|chút xíu|xíu|một lát|lát|tí|một tí|một phút|đã)|${may}(?:nghỉ|ngưng|dừng|ngừng) (?:chút|một chút|chút xíu|xíu|một lát|lát|tí|một tí|giải lao|ở đây|tại đây|tay|đã)|${may}(?:nghỉ|giải lao)|(?:${me} )?để (?:sau|mai|lát|lát nữa|khi khác|lúc khác|hôm khác|bữa khác|mai mốt)(?: (?:làm|nói|trả lời|tính))?(?: tiếp)?|(?:lát nữa|mai|tối|bữa khác|hôm khác|lúc khác|khi khác|chút nữa|sau) (?:${me} )?(?:nói|làm|trả lời|tiếp|quay lại|nói tiếp)(?: tiếp)?|hôm nay (?:vậy|thế|tới đây|đến đây|nhiêu đó)(?: thôi)?(?: đủ)?|(?:${me} )?(?:phải đi|đi đã|bận|đang bận|có việc|có việc phải đi|mắc công chuyện)(?: rồi| đây)?`,
      help: `giúp (?:(?:tôi|em|mình|con)(?: với)?|với)|trợ giúp|hướng dẫn(?: (?:tôi|em|giùm))?|(?:${me} )?${no} (?:hiểu|hỉu)(?: (?:gì|câu|câu này|câu hỏi|này|ý|bạn|hỏi|nói|lắm|rõ|hết|cả|luôn))*|là sao|nghĩa là (?:gì|sao)|(?:ý|ý bạn) (?:là )?(?:sao|gì)|thế nào|như thế nào|(?:${me} )?(?:phải|cần|nên) (?:làm|nói|viết|trả lời|ghi) (?:gì|sao|thế nào|như thế nào|làm sao)|cách (?:dùng|trả lời)|trả lời (?:sao|thế nào|như thế nào|làm sao)|có (?:những )?lựa chọn (?:gì|nào)|hỏi (?:gì|sao|cái gì)|cái gì|gì|gì (?:cơ|thế|z)`,
      why: `(?:tại|vì|mà)? ?sao|để làm (?:gì|chi)|chi vậy|làm chi|(?:bạn )?hỏi (?:câu này |cái này |vậy |thế |này )?(?:để )?(?:làm )?(?:gì|chi)|(?:tại |vì |mà )?sao (?:bạn |lại )*(?:hỏi|cần|muốn|phải)(?: biết| hỏi| trả lời)?${these}(?: chi| làm gì)?|(?:cần |muốn )?biết (?:để )?(?:làm (?:gì|chi)|chi)|mục đích (?:là )?gì|lý do (?:là )?gì|why`,
      person: `${may}(?:gặp|nói chuyện|nói|chat|trao đổi|liên lạc|liên hệ|kết nối|chuyển|gọi|chuyển máy|hỏi)(?: trực tiếp)? ${somebody}(?: (?:được|không|ko|k))*|(?:${me} )?(?:cần|muốn|xin) (?:(?:một|1) )?(?:người (?:thật|thiệt)|nhân viên|cán sự)|người (?:thật|thiệt|sống)(?: đâu)?|nhân viên|có (?:ai|người)(?: (?:thật|thiệt|ở đó|không|ko|k))+|(?:${may})?(?:gọi|kêu) (?:điện )?(?:lại )?cho (?:tôi|em|mình)|bạn (?:có phải )?(?:là )?(?:người|máy|robot|bot)(?: thật)?(?: không| ko| hay máy| hay người)?`,
      delete: `${may}(?:xóa|xoá|hủy|huỷ|bỏ) (?:${theirs}|${theirs} (?:của )?(?:tôi|em|mình|tui|con)|hồ sơ của (?:tôi|em|mình))(?: (?:hết|luôn))*|xóa (?:hết|sạch)`,
      undo: `${may}(?:hoàn tác|undo)|(?:${sorry} )?(?:${no} )?(?:${me} )?(?:lỡ )?(?:(?:ghi|viết|bấm|trả lời|nói|chọn|gõ|đánh|gửi|nhắn) )?(?:nhầm|lộn|lầm)(?: (?:câu|nút|số|chữ|tin))?(?: (?:rồi|mất|mất rồi))?|(?:${sorry} )?(?:${me} )?(?:lỡ )?(?:ghi|viết|bấm|trả lời|nói|chọn|gõ|đánh|gửi) sai(?: (?:câu|nút|số|chữ))?(?: (?:rồi|mất rồi))?|(?:${sorry} )?(?:${me} )?lỡ (?:tay|bấm|gửi|gõ)(?: rồi)?|(?:${me} )?${no} (?:phải|có) ý (?:đó|vậy|(?:của )?${me})|ý ${me} (?:không phải (?:vậy|thế)|là (?:cái )?khác|khác)|(?:${me} )?(?:muốn|định|tính) (?:nói|viết|ghi|chọn|bấm) (?:cái|câu|điều|chuyện|ý|số) khác|(?:không )?khoan (?:khoan|nhầm|không phải)|${may}(?:xóa|xoá) (?:câu trả lời|tin nhắn)(?: của ${me})?|${may}(?:xóa|xoá|huỷ|hủy|bỏ|rút lại|lấy lại) (?:câu|tin|lời|câu trả lời|tin nhắn)(?: (?:nói|này|đó|kia|cuối|cuối cùng|vừa rồi|mới rồi|hồi nãy|vừa nói|vừa gửi|vừa viết|${me} (?:vừa|mới) (?:nói|gửi|viết|ghi|trả lời)))+|${may}(?:xóa|xoá|rút lại) (?:cái|điều) (?:đó|vừa rồi|mới rồi|hồi nãy|(?:${me} )?(?:vừa|mới) (?:nói|gửi|viết|ghi|trả lời))|=đừng (?:ghi|lưu|tính) (?:câu|cái|điều) (?:đó|này|vừa rồi|hồi nãy)|(?:quên|bỏ) (?:câu|điều) (?:đó|(?:${me} )?(?:vừa|mới) nói) đi|câu (?:đó|vừa rồi|trả lời đó|hồi nãy) (?:bị )?(?:sai|nhầm|không đúng)(?: rồi)?`,
      edit: `${may}(?:sửa|đổi|chỉnh|chỉnh sửa|thay|thay đổi)(?: lại)? (?:(?:một|1|mấy|vài|các|những) )?câu trả lời(?: (?:cũ|khác|trước|trước đó|trước đây|hồi nãy|lúc nãy|của ${me}|${me} (?:đã )?(?:nói|viết|ghi|gửi)))*|${may}(?:sửa|đổi|chỉnh|chỉnh sửa|thay đổi)(?: lại)? (?:(?:một|1|mấy|vài|các|những|vài) )?(?:điều|câu|cái|chỗ|lời|gì|thứ)(?: gì)? ${me} (?:đã |vừa )?(?:nói|viết|ghi|kể|trả lời)(?: (?:trước đó|trước đây|hồi nãy|lúc nãy|rồi))?|${may}(?:sửa|đổi|trả lời)(?: lại)? (?:một |1 )?câu (?:cũ|trước đó|khác hồi nãy)`,
      'about-me': `(?:(?:bạn|máy|chương trình|ở đây) )?(?:đã |đang )?(?:biết|nhớ|có|giữ|lưu|ghi)(?: (?:lại|được))? (?:những )?(?:gì|điều gì|thông tin gì|cái gì)(?: (?:lại|được))? (?:về|của) ${me}(?: (?:rồi|vậy|thế|đến giờ|tới giờ))*|(?:(?:bạn|máy|chương trình) )?(?:đã )?(?:ghi|lưu)(?: (?:lại|xuống|được))* (?:những )?(?:gì|điều gì)(?: (?:rồi|vậy|thế|đó|lại))*|${may}(?:xem|coi|đọc|nghe|hiện|kiểm tra)(?: (?:lại|${me}|cho|hết|cả))* (?:(?:các|những|mấy|hết|tất cả|mọi) )*(?:câu trả lời|thông tin|dữ liệu|lời|ghi chép|hồ sơ)(?: (?:đã ghi|đã lưu))? (?:của|về) ${me}|${may}(?:xem|coi|đọc|nghe|hiện)(?: (?:lại|${me}|cho))* (?:(?:những|mấy|tất cả|hết) )*(?:điều|gì|thứ|cái)(?: gì)? (?:${me}|bạn) (?:đã )?(?:nói|viết|kể|trả lời|ghi|lưu|biết|giữ)(?: (?:rồi|lại|về ${me}|nãy giờ|đến giờ))*|(?:nãy giờ |hồi nãy )?${me} (?:đã )?(?:nói|viết|kể|trả lời|ghi) (?:những )?(?:gì|điều gì)(?: (?:rồi|nãy giờ|đến giờ|tới giờ))+|(?:nãy giờ |hồi nãy )?${me} đã (?:nói|viết|kể|trả lời|ghi) (?:những )?(?:gì|điều gì)|(?:trong )?(?:hồ sơ|kế hoạch)(?: của)? ${me} (?:có|ghi|có ghi) (?:những )?gì|đọc lại (?:cho ${me}|hết)(?: (?:nghe|coi|xem))?(?: (?:đi|với))?`,
      'go-on': `${may}(?:tiếp|tiếp tục|đi tiếp|làm tiếp|nói tiếp|hỏi tiếp|tiếp theo|bắt đầu|bắt đầu lại|ta tiếp tục|sẵn sàng)(?: rồi)?|(?:${me} )?(?:quay|trở) lại rồi|${me} (?:đây|về) rồi|xong rồi|rảnh rồi|go`,
      'dont-know': `(?:(?:thật ra|thiệt tình|thật sự) )?(?:${me} )?(?:cũng )?${no} (?:biết|bit|bik|bít|pit|rõ|chắc|nhớ|rành|nghĩ ra)(?: (?:nữa|gì|gì hết|gì cả|luôn|đâu|lắm|phải|nói|trả lời|sao|thế nào|làm sao|ghi|viết|hết|hả))*|khó (?:nói|trả lời)(?: (?:quá|lắm|ghê))?|bó tay|làm sao (?:mà )?(?:${me} )?biết|(?:${me} )?quên (?:rồi|mất)|${may}(?:nghĩ|suy nghĩ)(?: (?:đã|xem|thêm|lại))+|hên xui|chắc vậy|có lẽ`,
      more: 'thêm|(?:cho )?(?:đọc|xem|biết|nói|kể) thêm|chi tiết(?: hơn)?|nói rõ hơn|more',
    },
    languages: {
      en: 'tiếng anh|anh ngữ|english',
      es: 'tiếng tây ban nha|español',
      vi: 'tiếng việt(?: nam)?|việt ngữ|việt nam|vietnamese|vietnamita',
      'zh-Hans': 'tiếng (?:hoa|trung|tàu|trung quốc|quan thoại)|hoa ngữ|chinese',
      ht: 'tiếng (?:haiti|creole)|kreyol',
      ar: 'tiếng (?:ả rập|a rập)|arabic',
    },
    speak: {
      before: `(?:${me} (?:muốn|thích|cần|xin|có thể) )?(?:(?:cho (?:tôi|em|mình|con)|xin|bạn|có|thể|nói|dùng|xài|đổi|chuyển|viết|hỏi|trả lời|nhắn|sang|qua|thành|bằng|lại|ngôn ngữ) )*`,
      after: '(?: (?:được|không|ko|đi|hơn|please|thì|dễ|nha))*',
    },
    signs: {
      words:
        'khong toi cua nhung duoc nguoi nhieu muon roi vay neu cho mot hai cai trong ngoai voi cung rat lam biet phai noi anh xin nao khi nhu giup tieng viet minh chua nghi xuong nua bao gio hom ngay thuoc viec gia dinh cac nhat chung thich hieu thuong vang khoe duoi luon tat dieu chuyen nghe quen lai nay thi sao cam ong muoi gap nha hoi',
    },
    yes: `(?:dạ |vâng |ừ )?(?:có|có chứ|có muốn|co|phải|phải rồi|=đúng|đúng (?:rồi|vậy|thế|đó|hết|á)|chính xác|chuẩn|chuẩn rồi|được|được chứ|được rồi|được luôn|dc|dk|đc|${me} đồng ý|đồng ý|okay|okie|okela|oki|oke|okê|uki|chắc chắn|chắc chắn rồi|chắc rồi|(?:tất|dĩ|đương) nhiên(?: rồi)?|muốn|mún|(?:${me} )(?:có|muốn|chịu)|có luôn|rồi|vậy đi|nhất trí|tốt|ổn|như vậy|cứ vậy|cứ như vậy|chịu|chịu luôn|tiếp|y|yes|yep|sẵn sàng)|dạ|vâng|ừ|ừm|ưm|ừa|uhm|um|uh|uk|uhuh|=ờ|u|vg`,
    no: `(?:dạ |vâng |thôi |ừ )?(?:${no}|khôngg|kô)(?: (?:có|muốn|mún|cần|phải|đâu|được|thích|đồng ý|chịu|hề|dám|nha|cảm ơn|có đâu|muốn đâu|phải vậy|đúng|muốn nói thêm))*|dạ không|thôi|thôi khỏi|khỏi|khỏi cần|=đừng|sai|sai rồi|(?:bây giờ|giờ|lúc này)(?: thì)? (?:không|chưa|ko)|không bao giờ|làm gì có|no|nope|${me} (?:không|ko|hông) (?:muốn|đồng ý|chịu|có)`,
    smallTalk:
      '(?:xin |kính )?chào(?: (?:bạn|anh|chị|em|cô|chú|bác|ông|bà|mọi người|buổi sáng|buổi tối|cả nhà|ad))*|a ?lô+|hello|hi+|hế lô|hê lô|(?:xin )?(?:cảm|cám) ơn(?: (?:bạn|anh|chị|em|cô|chú|bác|mọi người|nhiều|rất|lắm|nha|trước))*|tks|thanks?(?: you)?|thank bạn|tạm biệt|bye+|hẹn gặp lại|chúc (?:bạn )?(?:một )?(?:ngày|buổi|ngủ)(?: (?:mới|tốt lành|vui vẻ|vui|ngon|tối|sáng))*|(?:bạn|anh|chị|em) (?:có )?khỏe (?:không|ko)|không có (?:chi|gì đâu)|rất vui được gặp bạn',
    none: '(?:dạ )?(?:(?:thật ra|hiện tại|bây giờ|chắc|chắc là|hình như|cũng) )*(?:không|khong|ko|k|hông|hok|chẳng|chả|hổng|làm gì|đâu|chưa)(?: (?:còn|có|cần|hề))*(?: (?:gì|ai|người nào|cái gì|điều gì|việc gì|thứ gì|chi|gì khác|ai khác))?(?: (?:hết|cả|đâu|nữa|luôn|đặc biệt|trơn|trọi|đáng kể))*|(?:chỉ )?(?:có )?(?:mình|một mình)(?: (?:tôi|em|mình|con))?(?: thôi)?|(?:chỉ )?(?:có )?(?:vậy|nhiêu đó|bấy nhiêu|thế)(?: thôi)|hết(?: rồi)?|n a|zero',
    numbers: [
      'zero|số không',
      'một|nhất|mot',
      'hai|nhì',
      'ba',
      'bốn|tư',
      'năm',
      'sáu',
      'bảy|bẩy',
      'tám',
      'chín',
      'mười',
      'mười một',
      'mười hai',
      'mười ba',
      'mười bốn',
      'mười lăm|mười năm',
      'mười sáu',
      'mười bảy',
      'mười tám',
      'mười chín',
      'hai mươi|hai chục',
    ],
    and: 'và|với|cùng',
    numbered: `(?:(?:${me} )?(?:chọn|lấy|bấm|là|chắc|muốn) )*(?:(?:số|câu|thứ|dòng|cái|ý|điều|lựa chọn|phần|mục) )*`,
    roughly: `(?:chắc là|chắc|khoảng|cỡ|tầm|có lẽ|chừng|được|là|cho|số|mức|nghĩ là|nghĩ|hình như|thôi|${me})`,
    outOf: 'trên|phần|trong|\\/',
    naming: {
      plainly: `(?:(?:tên (?:của )?(?:tôi|em|mình|con|cháu|tui)|(?:tôi|em|mình|con|cháu|tui|tớ) tên)(?: là)?|(?:gọi|kêu) (?:(?:tôi|em|mình|con|cháu|tui|tớ)(?: là| bằng| tên)?|(?:anh|chị|cô|chú|bác|ông|bà) là|là)|(?:cứ|hãy|xin|có thể|vui lòng) (?:gọi|kêu)|(?:gọi|kêu)(?= (?:anh|chị|cô|chú|bác|ông|bà) )|tên là|tên)`,
      perhaps: '(?:dạ )?(?:(?:tôi|em|mình|tui|con|cháu|tớ|đây) là|là|dạ|vâng)',
      ends: 'nha|nhé|nhe|=ạ|ạ|được rồi|là được|cũng được|thôi|nghe|cảm ơn|cám ơn|nhưng|=mà|và|hoặc|hay là|cho (?:gọn|thân|dễ|tiện)|năm nay|=ở|quê|rất vui|đi nha|đi bạn|được không',
      nobody: `gì|gi|sao|nào|cũng|${no}|ai|tùy|tuỳ|tên|thế nào|mệt|buồn|vui|=ở|đây|một|người|bạn (?:muốn|thích)|sao cũng|ẩn danh|giấu|khỏi|đang|bị|muốn|rất|kêu|gọi|tôi|=mình|xin lỗi|chán|sợ|khó`,
    },
    dates: {
      days: {
        'hom nay': 0,
        nay: 0,
        hnay: 0,
        'ngay mai': 1,
        mai: 1,
        mot: 2,
        'ngay mot': 2,
        'ngay kia': 2,
        kia: 2,
        'hom qua': -1,
      },
      weekdays: [
        'chủ nhật|chúa nhật|cn',
        'thứ hai|thứ 2|t2',
        'thứ ba|thứ 3|t3',
        'thứ tư|thứ 4|t4|thứ bốn',
        'thứ năm|thứ 5|t5',
        'thứ sáu|thứ 6|t6',
        'thứ bảy|thứ 7|t7|thứ bẩy',
      ],
      months: [
        'tháng (?:0?1|một|giêng)',
        'tháng (?:0?2|hai)',
        'tháng (?:0?3|ba)',
        'tháng (?:0?4|tư|bốn)',
        'tháng (?:0?5|năm)',
        'tháng (?:0?6|sáu)',
        'tháng (?:0?7|bảy)',
        'tháng (?:0?8|tám)',
        'tháng (?:0?9|chín)',
        'tháng (?:10|mười)',
        'tháng (?:11|mười một)',
        'tháng (?:12|mười hai|chạp)',
      ],
      on: '(?:(?:vào|ngày|hôm|bữa|trước|sáng|trưa|chiều|tối|đến|tới|mùng|mồng|khoảng|chắc) )*',
      coming: 'DAY(?: (?:này|tới|sắp tới|tuần này))?',
      weekAfter: 'DAY (?:tuần (?:sau|tới|kế)|kế)',
      ahead: '(?:(?:trong|khoảng|chừng|trong vòng) )*(?<n>N) (?<unit>U) (?:nữa|sau|tới)',
      units: { ngay: 1, 'tuan|tuan le': 7 },
      dayOfMonth: ['D MONTH(?: (?:năm )?YEAR)?'],
    },
  }),
  splitting: folded({
    abbreviations: oneOf('bs ths ts gs ls tp q p đt vd tr vv v.v th'),
    and: `và cả|và|với lại|cùng với|cũng như|cộng với|rồi sau đó|sau đó|ngoài ra|&|\\+|${listWith}`,
    or: 'hoặc là|hoặc|hay là',
    openers: `(?:dạ|vâng|ờ|ừ|ừm|ưm|à|ok|rồi|xem nào|để coi|để xem)(?=\\s*(?:[,:.…-]|$))|dạ|=ờ thì|=ờ|ừ thì|ừm|ừ|à|=thì|chắc là|chắc|có lẽ|hình như|nói chung là|nói chung|thật ra|thiệt ra|thật sự thì|(?:${i} )?nghĩ (?:là|rằng)|trước hết|trước tiên|đầu tiên là|đầu tiên|thứ nhất là|thứ nhất|thứ hai là|cuối cùng|sau cùng|ngoài ra|với lại|và|với(?= ${kin} )|hoặc là|hoặc|nói thiệt|nói thật|xin thưa|nhưng mà|=mà|ha(?:ha)+|hi(?:hi)+|hic|&|\\+`,
    closers:
      '=ạ|vậy đó|vậy thôi|thôi|nữa|gì đó|các thứ|này nọ|vân vân|v v|nè|hen|ha(?:ha)+|hi(?:hi)+|cảm ơn|cám ơn|và|hoặc|là được|chẳng hạn|&|\\+|v\\.v|vv',
    attaching: `vì|bởi vì|bởi|do|tại vì|tại|để|cho nên|nên|khi|lúc|nếu|mặc dù|tuy|dù|cho dù|trong khi|đến khi|từ khi|từ hồi|sau khi|trước khi|mỗi khi|nhất là|đặc biệt là|đặc biệt|ví dụ|như|kể cả|người mà|nơi|hễ|nhưng|chứ|lúc nào cũng|ai cũng|cũng|thành ra|vậy nên|miễn là|=nhờ|nho(?! (?:bạn|em|cháu|con))`,
    subordinating:
      'vì|bởi vì|khi|lúc|nếu|mặc dù|tuy|dù|từ khi|từ hồi|sau khi|trước khi|mỗi khi|hễ|=nhờ|nho(?! (?:bạn|em|cháu|con))|hồi (?:nhỏ|còn)',
    contrast: 'nhưng mà|nhưng|ngoại trừ|trừ',
    reason: 'vì|bởi vì|bởi|tại vì|để|nhằm|do',
    lead: `(?:${i}|là|rất|có|biết|muốn|cần|giỏi|tính|khá|mong|luôn)`,
    prepositions:
      '=ở|o|trong|ngoài|trên|dưới|bằng|mỗi|hằng|hàng|của|bên|gần|giữa|theo|tại|cho (?:các|những|mấy|gia đình|mẹ|con)|cùng (?:con|gia đình)',
    speaker: `(?:(?:bây giờ|hiện tại|hiện nay|hiện|hồi trước|trước đây|ngày xưa|hôm nay|mai mốt|sau này|lúc trước|giờ|nay|hồi đó) )*${i}(?: (?:thì|cũng|là|rất|hay|thường|đang|đã|sẽ))?`,
    others:
      '(?:anh|chị|cô|chú|bác|ông|bà|dì|cậu|thầy|mẹ|má|ba|bố|em) (?:ấy|ta|đó|hay|thường|luôn|rất|là|có|cũng|lúc nào|giúp|cho|chở|dạy|nghe|lo|sẽ|đã|đang|từng|tên|nói|sống|làm|thương)|=nó|họ|ổng|bả|tụi nó|tên|người|điều đó|cái đó|việc đó|đó là|là|(?:tuần này|tháng này|hôm nay|bữa nay|bữa giờ|dạo này|mấy (?:bữa|ngày|hôm) nay)(?: (?:tôi|tui|em|mình|con))? (?:hơi |rất )?(?:mệt|bận|dài|cực|buồn|chán|khó|nóng|lạnh|vui)|(?:điện thoại|=máy|mạng|wifi)(?: (?:của )?(?:tôi|tui|em|mình|con))? (?:gần|sắp|đang|bị|hết|yếu|chậm)',
    pairs:
      'ba và (?:má|mẹ)|mẹ và (?:ba|bố|cha)|má và ba|bố và mẹ|cha và mẹ|ông và bà|bà và ông|vợ và chồng|ngày và đêm|rượu và (?:ma túy|bia|thuốc lá)|bia và rượu|ma túy và rượu|bạn bè và (?:gia đình|người thân)|gia đình và bạn bè|cơm và cá|cơm và canh|ăn và (?:ở|ngủ)|đi và về|văn hóa và nghệ thuật|thể chất và tinh thần|tinh thần và thể chất|(?:yên tĩnh|yên ổn|sạch sẽ|khỏe mạnh|bình an|bình yên|an toàn|ấm áp|vui vẻ|hạnh phúc|ổn định|lâu dài) và (?:yên tĩnh|yên ổn|sạch sẽ|khỏe mạnh|bình an|bình yên|an toàn|ấm áp|vui vẻ|hạnh phúc|ổn định|lâu dài|an toàn hơn)|trẻ em và người già|người già và trẻ em|đọc và viết|nghe và nói|nói và viết',
    determiners: `một|các|những|mấy|vài|cái|chiếc|căn|ngôi|nhiều|cuộc|hai|tất cả|cả|${groups}|${places}`,
    possessives: `${people}|${pets}`,
    adjectives: '(?!)',
    verb: `(?:(?:không|đừng|sẽ|đang|đã|cũng|luôn|hay|thường|tự|cùng|biết|muốn|có thể|ráng|cố|cố gắng|bớt|ngừng|thôi|được|sớm|phải|đi|mau) )*(?:làm|nấu|ăn|may|vá|đan|thêu|sửa|lái|chạy|học|thi|dạy|đọc|viết|vẽ|hát|đàn|nhảy|múa|bơi|chơi|câu|trồng|chăm|chăm sóc|nuôi|trông|giữ|dọn|rửa|giặt|lau|quét|mua|bán|buôn|kiếm|tìm|xin|lấy|thuê|mướn|trả|để dành|tiết kiệm|gửi|gởi|đón|đưa|chở|gặp|thăm|về|đi|đến|ở|dọn|dời|chuyển|sống|ngủ|dậy|tập|chữa|khám|uống|bỏ|cai|ngưng|giảm|bớt|nghỉ|lo|giúp|nghe|lắng nghe|nói|kể|gọi|liên lạc|tha thứ|hòa giải|hàn gắn|xây|xây dựng|mở|bắt đầu|hoàn thành|tốt nghiệp|ra trường|ra tù|đoàn tụ|bảo lãnh|cưới|lập|giành|nhận|trở thành|trở lại|quay lại|thoát|vượt|kiên nhẫn|siêng|sắp xếp|tổ chức|quản lý|tính toán|sơn|hàn|cắt|uốn|làm|đóng|xây|lợp|khâu|thông dịch|dịch|cầu nguyện|đọc kinh|tụng kinh|niệm phật|thiền|đi chùa|tha|có được|có lại|có|hiểu|nhớ|quen|kết bạn|vui chơi|đá|đánh|tham gia|phụ|đi bộ|tiêu|xài)`,
    modal: '(?:biết|có thể|thích|muốn|cần|phải|giỏi|rành) \\p{L}+(?: \\p{L}+)?',
    having: 'muốn|cần|có|kiếm|tìm|mua|được|mong|xin|ước|thuê',
    being: 'sống|cảm thấy|trở nên|chỗ ở|nơi ở|chỗ|nơi|cuộc sống|cuộc đời|môi trường|gia đình',
    finite:
      'là|có|đã|đang|sẽ|bị|được|nói|bảo|kêu|giúp|chở|hay|thường|luôn|biết|muốn|thích|cần|phải|sống|(?<!(?:chỗ|nơi|nhà) )ở|mất|chết|đến|lo|dạy|nghe|gọi|thương|tin|làm|không|ko|chưa|tên|khuyên|nấu|trông|hiểu|rất|rành|giỏi',
    wish: `(?:(?:bây giờ|giờ|hiện tại|hiện nay|mai mốt|sau này|một ngày nào đó|cũng|chỉ|còn|điều|nay) )*(?:${me} )?(?:(?:rất|chỉ|cũng|đang|sẽ|thật sự|thiệt tình|luôn) )*(?:muốn|mún|mong|ước|hy vọng|hi vọng|mơ|dự định|định|ao ước|mục tiêu|cần(?! cù)|phấn đấu|${i} (?:tính|ráng|cố))`,
    strength: `(?:${me} )?(?:(?:rất|cũng|luôn|khá|được cái|là người) )*(?:biết|giỏi|rành|thạo|khéo|siêng|chịu khó|chăm chỉ|cần cù|thật thà|kiên nhẫn|kiên trì|có (?:thể|kinh nghiệm|tính|lòng|niềm tin|khiếu|tay nghề|nghề|sức|duyên)|thích|yêu thích|mê|nói được|từng làm|làm (?:thợ|nghề|giỏi|tốt)|hay (?:giúp|làm|nấu|lo|nghe)|không bao giờ|tự hào|(?:mọi người|người ta|ai cũng) (?:nói|khen|bảo)|sửa được|nấu được|hát|tính (?:kiên nhẫn|tình|thật thà|hiền))`,
    tells: '(?:(?:hay|thường|luôn|cứ|cũng) )?(?:nói|bảo|khen|nghĩ|tin|cho là|tin tưởng|cần)',
    taught: '(?:đã )?(?:dạy|nuôi|chỉ dạy|tập cho)',
    trouble: `${no} (?:có|thể|được|biết(?! (?:mệt|chán|sợ))|còn)|hết (?:pin|tiền|xăng|gạo|thuốc|hạn)|(?<!(?:biết|hề|thấy) )mệt|mất (?:việc|nhà|hết|con)|bị|chết|qua đời|đuổi|vô gia cư|ở tù|đi tù|ly dị|ly hôn|khó khăn|lo lắng|xấu hổ|cô đơn|ghét|không ai|bỏ đi|tái nghiện|thất nghiệp|ở nhờ|mắc nợ`,
    gone: `mất rồi|đã mất|mới mất|mất (?:năm|hồi|lâu|cách)|chết|qua đời|${no} còn|bỏ đi|bỏ (?:tôi|em|mình|con)|ở tù|đi tù|${no} liên lạc|${no} nói chuyện|cắt đứt|dọn đi|chuyển đi|từ mặt|bỏ rơi|${no} có|hết rồi|xa hết|không ai`,
    noneSaid: `(?:(?:thật ra|bây giờ|giờ|hiện tại) )?(?:${me} )?(?:cũng )?${no}(?: hề)? (?:có|còn|quen|biết|tin|nghĩ ra|thấy) (?:ai|gì|người nào|gia đình|bạn bè|bạn|người thân|họ hàng|bà con|tài năng|điểm mạnh|mục tiêu|một ai)(?: .{0,30})?|(?:${me} )?(?:chỉ )?(?:có )?một mình(?: .{0,15})?|${no} ai (?:giúp|thương|lo|gọi|quan tâm|hỏi|cần)(?: .{0,20})?|(?:mọi người|ai cũng|tất cả) (?:đều )?(?:bỏ|mất|chết|đi)(?: .{0,20})?|(?:${me} )?(?:thấy )?(?:cô đơn|vô dụng)(?: .{0,15})?|(?:${me} )?${no} giỏi (?:gì|việc gì|cái gì)(?: .{0,15})?|(?:${me} )?${no} làm được (?:gì|việc gì)(?: .{0,15})?`,
    exceptions: 'nhưng|ngoại trừ|trừ|chỉ có|=chỉ|may ra|ngoài|có lẽ|còn',
    question:
      '(?:bao nhiêu|bao lâu|bao giờ|chừng nào|khi nào (?:mới|thì|tôi|em)|tại sao|vì sao|sao (?:lại|phải)|làm sao|có phải|bạn (?:có phải|là ai|là gì|có biết|tên gì)|cái này (?:là|để)|ai (?:đọc|sẽ|đang|là))',
    aside: `(?:${me} )?${no} (?:biết|rõ|chắc)(?: là)?(?: ${me})? (?:nói|viết|trả lời|kể|ghi)(?: (?:vậy|thế|như vậy|như thế|này))? (?:có )?(?:đúng|được|phải|hay|rõ|ổn)(?: ${no})?|(?:ai|người ta|mọi người|chỗ nào|=ở đâu)(?: (?:cũng|hay|cứ|đều))* hỏi(?: ${me})? (?:câu|cái|chuyện|điều)(?: (?:đó|này|vậy|hết|hoài))*|(?:xin lỗi|sorry)(?: .*)?|hy vọng (?:là )?(?:giúp|vậy|được việc)(?: .*)?|khó nói(?: quá| ghê| thật| lắm)?|câu (?:hỏi )?(?:này )?(?:hay|khó)(?: .*)?|(?:${me} )?chưa bao giờ nghĩ(?: .*)?|chưa ai hỏi(?: .*)?|để (?:${me} )?(?:nghĩ|suy nghĩ)(?: .*)?|(?:${me} )?${no} (?:thích|quen) nói về (?:mình|bản thân)(?: .*)?`,
    people: `${people}|${pets}`,
    groups,
    places,
    services:
      'ngân hàng thực phẩm|food bank|phòng khám|phòng mạch|bệnh viện|nhà thương|đường dây (?:nóng|giúp đỡ)|cơ quan|chương trình|dịch vụ|medicaid|medicare|medi-cal|food stamps?|phiếu thực phẩm|tem phiếu|snap|wic|trợ cấp|an sinh(?: xã hội)?|ssi|section 8|housing|văn phòng|nhà trẻ|trung tâm (?:y tế|việc làm|cai nghiện)|trợ giúp pháp lý|sở xã hội|hội từ thiện|cai nghiện|211|988|lãnh sự(?: quán)?|tổng đài',
    owned: `(?!${titled})(?:${people})`,
    kin: 'các|những|mấy|người|hai|ba|đứa|tụi|=bạn',
    domains: {
      home: 'nhà(?! (?:thờ|hàng|nước|thương))|căn hộ|apartment|phòng|chỗ ở|chỗ ngủ|thuê|mướn|ở riêng|dọn|nấu \\p{L}+|nấu ăn|giặt|nội trợ|housing|section 8|nhà tạm trú',
      money: 'tiền|nợ|để dành|tiết kiệm|ngân hàng|lương|thu nhập|hóa đơn|trợ cấp|tín dụng|trả góp',
      work: 'việc làm|công việc|đi làm|nghề|thợ|chủ|học|(?<!(?:gần|cạnh) )trường|lớp|bằng lái|bằng|tiếng anh|anh ngữ|quốc tịch|ged|làm nail|nail|buôn bán|mở (?:tiệm|quán)|máy tính|vi tính|sửa (?:xe|máy|nhà|ống nước)|lái xe|may vá|thợ điện',
      people:
        'con cái|con (?:trai|gái|tôi|mình|em)|các con|gia đình|mẹ|cha mẹ|ba mẹ|vợ|chồng|bạn bè|anh em|chị em|cháu|hàng xóm|đoàn tụ|lắng nghe|nuôi con|quyền nuôi con|người già|trẻ em|con nít',
      health:
        'sức khỏe|khỏe|rượu|bia|ma túy|thuốc lá|hút thuốc|cai|bỏ rượu|thuốc|bác sĩ|nha sĩ|răng|bệnh|khám|tiểu đường|cao máu|trầm cảm|lo âu|ngủ|tập thể dục|thể dục|giảm cân|đi bộ|căng thẳng|đau|trị liệu|tâm lý',
      leisure:
        'âm nhạc|nhạc|đàn|guitar|hát|vọng cổ|karaoke|nhảy|múa|vẽ|đá banh|đá bóng|bóng chuyền|cờ|câu cá|làm vườn|trồng (?:rau|cây|hoa)|phim|du lịch|đan|thêu|may|đọc sách|chụp hình|thơ|bơi|chơi game|thể thao',
      meaning:
        '=chúa|=phật|chùa|nhà thờ|đạo|cầu nguyện|tụng kinh|niệm phật|đức tin|niềm tin|thiền|văn hóa|truyền thống|tổ tiên|tết|thiện nguyện|làm phước|ý nghĩa|bình an|tâm linh|quê hương',
    },
  }),
};
