package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.outline.Item.Passage;
import vn.kehoach.words.Folding;
import vn.kehoach.words.Nearest;

/** Finds what stands above the text: everything up to the type, the title below it, and whom a letter goes to. */
final class HeadReader {
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_LAST_LINE = 60;
    private static final int LONGEST_LINE = 250;
    private static final int FARTHEST_TYPE = 60;
    private static final Pattern TYPE = Pattern.compile(
            "^(KẾHOẠCH|CHƯƠNGTRÌNH(HÀNHĐỘNG)?|ĐỀÁN|PHƯƠNGÁN|DỰÁN|BÁOCÁO|HƯỚNGDẪN|QUYẾTĐỊNH|NGHỊQUYẾT|CHỈTHỊ|THÔNGBÁO|KẾTLUẬN"
                    + "|TỜTRÌNH|QUYCHẾ|QUYĐỊNH|CÔNGĐIỆN|CHIẾNLƯỢC|LỘTRÌNH)");
    private static final Pattern NUMBER = Pattern.compile("(?iU)^\\s*số\\b\\s*[:.]?.*([/-]\\s*\\p{L}|:).*");
    private static final Pattern DATE =
            Pattern.compile("(?iU).*\\bngày\\b.{0,12}tháng.{0,12}năm.*|.*,\\s*\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final List<String> FIXED =
            List.of("cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "đảng cộng sản việt nam");
    /** Blanks that are left for a day, a month or a number to be written in part no columns. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<!\\s)(?<!(?iU:\\bngày|\\btháng|\\bnăm|\\bsố|\\bsố:))(?:\\s*\\t|\\s{3,})\\s*+(?!(?iU:tháng\\b|năm\\b|/))"
                    + "|\\s+(?=C[ỘO]NG H[ÒOÀ][AÀ] X[ÃA] H[ỘO]I)|\\s+(?=Đ[ỘộO]c [Ll]ập\\s*[-–])|\\s+(?=ĐẢNG CỘNG SẢN VIỆT NAM)"
                    + "|(?<=/[\\p{L}\\d-]{2,25})\\s+(?=\\p{Lu}[^,]{1,40},\\s*ngày)");

    private static final int SHORTEST_FIXED = 15;
    private static final Pattern OPEN_DATE = Pattern.compile("(?iU)\\bngày\\b((?!năm\\s*20\\d\\d).)*$");
    private static final Pattern REST_OF_DATE =
            Pattern.compile("(?iU)(\\d{1,2}\\s*)?(tháng\\b.{0,12})?(năm\\s*)?20\\d\\d");
    private static final String DRAFT = Folding.exact("dự thảo");
    private static final Pattern STAMP = Pattern.compile(
            "(?iU)^\\W*(mật|tối mật|tuyệt mật|khẩn|thượng khẩn|hỏa tốc|hoả tốc|lưu hành nội bộ|bản sao|sao y|công văn đến)\\b.{0,30}$");
    private static final Pattern ATTACHED = Pattern.compile("(?iU)^\\((kèm theo|ban hành kèm|ban hành theo).*");
    private static final Pattern ADDRESS = Pattern.compile("(?iU)^kính (gửi|trình).*");

    private final List<Line> issuer = new ArrayList<>();
    private final List<Line> title = new ArrayList<>();
    private final List<Line> fixed = new ArrayList<>();
    private final List<Line> others = new ArrayList<>();
    private Optional<Line> number = Optional.empty();
    private Optional<Line> date = Optional.empty();
    private Optional<Line> type = Optional.empty();
    private int end;

    private HeadReader() {}

    /** The head, and how many items it takes. */
    record Read(Head head, int end) {}

    static Read read(List<Item> items) {
        HeadReader reader = new HeadReader();
        int typeAt = typeAt(items);
        int top = typeAt >= 0 ? typeAt : untyped(items);
        for (int at = 0; at < top; at++) {
            reader.above((Passage) items.get(at));
        }
        reader.end = top;
        if (typeAt >= 0) {
            reader.titles(items);
        }
        reader.address(items);
        return new Read(
                new Head(
                        reader.issuer,
                        reader.number,
                        reader.date,
                        reader.type,
                        reader.title,
                        reader.fixed,
                        reader.others),
                reader.end);
    }

    private static int typeAt(List<Item> items) {
        for (int at = 0; at < Math.min(items.size(), FARTHEST_TYPE); at++) {
            if (!(items.get(at) instanceof Passage passage)) {
                return -1;
            }
            if (typeEnd(Cut.rows(passage.whole()).get(0).words()) > 0 && !passage.marked()) {
                return at;
            }
            if (passage.words().length() > LONGEST_TITLE) {
                return -1;
            }
        }
        return -1;
    }

    /** How many letters of a line are the name of a type in capitals, spaced out or not; 0 if it does not begin with one. */
    private static int typeEnd(String line) {
        StringBuilder letters = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < line.length(); at++) {
            if (!Character.isWhitespace(line.charAt(at))) {
                letters.append(line.charAt(at));
                ends.add(at + 1);
            }
        }
        Matcher matcher = TYPE.matcher(letters);
        if (!matcher.find()) {
            return TYPE.matcher(letters.toString().toUpperCase(Locale.ROOT)).matches() ? line.length() : 0;
        }
        int end = ends.get(matcher.end() - 1);
        boolean word = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
        return word && line.length() < LONGEST_TITLE && !Form.closed(line) ? end : 0;
    }

    /** Where the head ends of a document that does not say what it is. */
    private static int untyped(List<Item> items) {
        int at = 0;
        while (at < items.size() && items.get(at) instanceof Passage passage && ofHead(passage)) {
            at++;
        }
        return at;
    }

    private static boolean ofHead(Passage passage) {
        String words = passage.words();
        return !passage.marked()
                && words.length() < 120
                && (NUMBER.matcher(words).matches()
                        || DATE.matcher(words).matches() && !Form.closed(words)
                        || isFixed(words)
                        || Form.capitals(words) && !Form.announces(words));
    }

    private void above(Passage passage) {
        for (Line row : Cut.rows(passage.whole())) {
            int start = 0;
            Matcher gap = BESIDE.matcher(row.words());
            while (gap.find()) {
                line(Cut.part(row, start, gap.start()));
                start = gap.end();
            }
            line(Cut.from(row, start));
        }
    }

    private void line(Line line) {
        String words = line.words();
        if (words.isEmpty()) {
            return;
        }
        if (goesOn(line)) {
            return;
        }
        if (words.length() > LONGEST_LINE || STAMP.matcher(words).matches()) {
            others.add(line);
        } else if (isFixed(words)) {
            fixed.add(line);
        } else if (number.isEmpty() && NUMBER.matcher(words).matches()) {
            number = Optional.of(line);
        } else if (date.isEmpty() && DATE.matcher(words).matches()) {
            date = Optional.of(line);
        } else if (Form.capitals(words)) {
            issuer.add(line);
        } else {
            others.add(line);
        }
    }

    /** Narrow columns break Quốc hiệu and the day; their second rows say nothing alone. */
    private boolean goesOn(Line line) {
        String words = line.words();
        if (date.isPresent()
                && OPEN_DATE.matcher(date.get().words()).find()
                && REST_OF_DATE.matcher(words).matches()) {
            date = Optional.of(Cut.join(date.get(), line));
            return true;
        }
        boolean first = words.length() >= SHORTEST_FIXED && isFixed(words, String::startsWith);
        boolean second = !fixed.isEmpty() && isFixed(fixed.get(fixed.size() - 1).words() + " " + words, String::equals);
        if (first || second) {
            fixed.add(line);
        }
        return first || second;
    }

    private static boolean isFixed(String words, BiPredicate<String, String> begins) {
        return FIXED.stream().anyMatch(whole -> begins.test(Folding.loose(whole), Folding.loose(words)));
    }

    /** Whether a paragraph opens a document: Quốc hiệu or a type. */
    static boolean opens(Passage passage) {
        return !passage.marked()
                && passage.words().length() < LONGEST_LINE
                && (typeEnd(Cut.rows(passage.whole()).get(0).words()) > 0
                        || BESIDE.splitAsStream(passage.words())
                                .anyMatch(part -> FIXED.stream().anyMatch(fixed -> near(part, fixed))));
    }

    private static boolean near(String words, String fixed) {
        String other = Folding.loose(fixed);
        return Nearest.distance(Folding.loose(words), other, 4) <= Math.min(3, other.length() / 5);
    }

    private static boolean isFixed(String words) {
        String folded = Folding.exact(words.replaceAll("[-_–—*=]{2,}|^\\W+|\\W+$", ""));
        return Form.drawn(words)
                || folded.startsWith(DRAFT)
                || folded.isEmpty()
                || FIXED.stream().anyMatch(fixed -> near(folded, fixed));
    }

    private void titles(List<Item> items) {
        Passage first = (Passage) items.get(end++);
        List<Line> rows = Cut.rows(first.whole());
        Line top = rows.get(0);
        int cut = typeEnd(top.words());
        type = Optional.of(Cut.part(top, 0, cut));
        Line rest = Cut.from(top, cut);
        if (!rest.words().isEmpty()) {
            title.add(rest);
        }
        rows.subList(1, rows.size()).forEach(this::titleLine);
        while (end < items.size() && items.get(end) instanceof Passage passage && ofTitle(passage)) {
            Cut.rows(passage.whole()).forEach(this::titleLine);
            end++;
        }
    }

    private void titleLine(Line line) {
        if (Form.drawn(line.words())) {
            fixed.add(line);
        } else if (ATTACHED.matcher(line.words()).matches()) {
            others.add(line);
        } else {
            title.add(line);
        }
    }

    private boolean ofTitle(Passage passage) {
        String words = passage.words();
        if (Form.drawn(words) || ATTACHED.matcher(words).matches()) {
            return true;
        }
        if (passage.marked()
                || words.length() > LONGEST_TITLE
                || ADDRESS.matcher(words).matches()
                || words.startsWith("Căn cứ")
                || Form.closed(words)) {
            return false;
        }
        boolean shown =
                passage.bold() || passage.centred() || passage.line().look().level() > 0;
        boolean capitals = title.stream().allMatch(line -> Form.capitals(line.words()));
        return title.isEmpty()
                || shown && (capitals || !passage.capitals())
                || Form.startsSmall(words)
                || capitals && passage.capitals()
                || !passage.capitals() && words.length() < LONGEST_LAST_LINE;
    }

    /** Whom it is addressed to: Kính gửi, and names in a list below. */
    private void address(List<Item> items) {
        if (end >= items.size()
                || !(items.get(end) instanceof Passage to)
                || !ADDRESS.matcher(to.words()).matches()) {
            return;
        }
        boolean list = Form.announces(to.words());
        do {
            others.add(((Passage) items.get(end++)).whole());
        } while (list
                && end < items.size()
                && items.get(end) instanceof Passage next
                && next.mark().style().compareTo(Mark.Style.DASH) >= 0
                && next.marked());
    }
}
