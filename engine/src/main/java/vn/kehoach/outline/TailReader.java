package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.outline.Item.Passage;

/** Reads recipients and signature, whichever comes first, in columns or with their lines mixed. */
final class TailReader {
    private static final int LONGEST = 160;
    private static final int LONGEST_ROW = 400;
    private static final String POST =
            "(?:PHÓ\\s+|QUYỀN\\s+|Q\\.\\s*)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|BÍ THƯ|CỤC TRƯỞNG|HIỆU TRƯỞNG|PHÓ)";
    private static final String AUTHORITY_SIGN = "(?:T[/.]?M|K[/.]?T|T[/.]?L|T?UQ|T/UQ|Q)(?:[./]|\\s)\\s*\\p{Lu}{2}";
    /** A small letter behind it, and it begins a sentence. */
    private static final Pattern LABEL =
            Pattern.compile("(?iU)^\\s*nơi\\s+nhận\\b(?:\\s*[:.]|(?!\\s+(?-i:\\p{Ll}))\\s*)");

    private static final Pattern AUTHORITY = Pattern.compile("(?U)" + AUTHORITY_SIGN + ".*", Pattern.DOTALL);
    /** Where a line of the left column ends and one of the right column begins. */
    private static final Pattern BESIDE = Pattern.compile("(?U)\\t+|\\s{3,}|\\s+(?=" + AUTHORITY_SIGN
            + ")|(?:(?<=[;,:)])|(?<=\\p{Ll}\\.))\\s+(?=" + POST + "(?:\\s+\\p{Lu}+)*\\s*$)"
            + "|(?<=;)\\s+(?=(?:\\p{Lu}\\p{Ll}*\\s+){1,4}\\p{Lu}\\p{Ll}+\\s*$)");

    private static final Pattern STAMP = Pattern.compile(
            "(?iU)^[(\\[<]?\\s*(đã ký|chữ ký|ký tên|ký bởi|người ký|thời gian ký|đóng dấu|con dấu|ký, ).*");
    private static final Pattern ARCHIVE = Pattern.compile("(?iU)^lưu\\b.*");

    private enum Part {
        NONE,
        RECIPIENTS,
        SIGNATURE
    }

    private final List<Line> recipients = new ArrayList<>();
    private final List<Line> signature = new ArrayList<>();
    private final List<Line> others = new ArrayList<>();
    private Optional<Line> label = Optional.empty();
    private Optional<Line> archive = Optional.empty();
    private Part part = Part.NONE;
    private boolean open;

    private TailReader() {}

    static Tail read(List<Passage> passages) {
        TailReader reader = new TailReader();
        for (Passage passage : passages) {
            boolean bullet = passage.marked() && Rank.of(passage.mark()).bullet();
            for (Line row : Cut.rows(bullet ? passage.line() : passage.whole())) {
                reader.row(row, passage.marked());
            }
        }
        return new Tail(
                reader.label,
                reader.recipients.stream().map(TailReader::bare).toList(),
                reader.archive.map(TailReader::bare),
                reader.signature,
                reader.others);
    }

    /** Whether a paragraph is the label of the recipients. */
    static boolean labels(Passage passage) {
        return !passage.marked()
                && passage.words().length() < LONGEST
                && LABEL.matcher(passage.words()).find();
    }

    /** Whether a paragraph could be of a signature. */
    static boolean signs(Passage passage) {
        String words = passage.words();
        return !passage.marked()
                && words.length() < LONGEST
                && (AUTHORITY.matcher(words).matches()
                        || Form.capitals(words) && !Form.closed(words)
                        || STAMP.matcher(words).matches()
                        || Form.name(words));
    }

    /** Whether a paragraph surely is of a signature: an authority or a post in capitals. */
    static boolean surelySigns(Passage passage) {
        return signs(passage) && !STAMP.matcher(passage.words()).matches() && !Form.name(passage.words());
    }

    private void row(Line row, boolean marked) {
        int start = 0;
        Matcher gap = BESIDE.matcher(row.words());
        while (row.words().length() < LONGEST_ROW && gap.find()) {
            line(Cut.part(row, start, gap.start()), marked && start == 0);
            start = gap.end();
        }
        line(Cut.from(row, start), marked && start == 0);
    }

    private void line(Line line, boolean marked) {
        String words = line.words();
        Matcher here = LABEL.matcher(words);
        if (words.isEmpty()) {
            return;
        }
        if (label.isEmpty() && here.find()) {
            label = Optional.of(Cut.part(line, 0, here.end()));
            part = Part.RECIPIENTS;
            open = false;
            line(Cut.from(line, here.end()), false);
        } else if (STAMP.matcher(words).matches() || Form.drawn(words)) {
            others.add(line);
        } else if (marked || label.isPresent() && ARCHIVE.matcher(words).matches()) {
            recipient(line);
        } else if (AUTHORITY.matcher(words).matches() || Form.capitals(words) && !Form.closed(words)) {
            sign(line);
        } else if (part == Part.RECIPIENTS) {
            goesOn(line);
        } else if (part == Part.SIGNATURE) {
            sign(line);
        } else {
            others.add(line);
        }
    }

    /** A line without mark among the recipients: the rest of one, one of its own, or the name of who signs. */
    private void goesOn(Line line) {
        String words = line.words();
        boolean rest = (open || Form.startsSmall(words)) && !(recipients.isEmpty() && archive.isEmpty());
        if (!rest && (Form.name(words) || archive.isPresent())) {
            sign(line);
        } else if (rest) {
            append(line);
        } else {
            recipient(line);
        }
    }

    private void sign(Line line) {
        part = Part.SIGNATURE;
        signature.add(line);
    }

    private void recipient(Line line) {
        part = Part.RECIPIENTS;
        String words = line.words();
        if (ARCHIVE.matcher(words).matches() && archive.isEmpty()) {
            archive = Optional.of(line);
            open = words.endsWith(",");
        } else {
            open = open(words);
            recipients.add(line);
        }
    }

    private void append(Line line) {
        open = open(line.words()) && archive.isEmpty();
        if (archive.isPresent()) {
            archive = archive.map(first -> Cut.join(first, line));
        } else {
            recipients.add(Cut.join(recipients.remove(recipients.size() - 1), line));
        }
    }

    /** Whether a line goes on below: it has no end, and no purpose in brackets ends it. */
    private static boolean open(String words) {
        return !Form.closed(words) && !words.endsWith(")");
    }

    private static Line bare(Line line) {
        String words = line.words();
        int end = words.length();
        while (end > 1 && ";,./ ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return Cut.part(line, 0, end);
    }
}
