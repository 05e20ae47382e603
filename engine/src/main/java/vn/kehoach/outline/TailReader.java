package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.outline.Item.Passage;

/** Reads recipients and signature, whichever comes first. */
final class TailReader {
    static final Pattern LABEL = Pattern.compile("(?iu)^\\s*nơi\\s+nhận\\s*[:.]?");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:T/?M|K/?T|T/?L|TUQ|T/?UQ|Q)\\b\\s*[./]?\\s*\\p{Lu}{2}.*", Pattern.DOTALL);
    private static final Pattern BESIDE =
            Pattern.compile("\\t+|\\s{3,}|\\s+(?=(?:T/?M|K/?T|T/?L|TUQ)\\b\\s*[./]?\\s*\\p{Lu}{2})");
    private static final Pattern STAMP = Pattern.compile("(?iu)^[(\\[<]?\\s*(đã ký|chữ ký|ký tên|đóng dấu|con dấu).*");
    private static final Pattern ARCHIVE = Pattern.compile("(?iu)^lưu\\b.*");

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
            for (Line row : Cut.rows(passage.marked() ? passage.line() : passage.whole())) {
                reader.row(row, passage.marked());
            }
        }
        return new Tail(reader.label, reader.recipients, reader.archive, reader.signature, reader.others);
    }

    /** Whether a paragraph could be of a signature. */
    static boolean signs(Passage passage) {
        String words = passage.words();
        return !passage.marked()
                && words.length() < 160
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
        while (!marked && gap.find()) {
            line(Cut.part(row, start, gap.start()), false);
            start = gap.end();
        }
        line(start == 0 ? row : Cut.from(row, start), marked);
    }

    private void line(Line line, boolean marked) {
        String words = line.words();
        if (words.isEmpty()) {
            return;
        }
        Matcher here = LABEL.matcher(words);
        if (label.isEmpty() && here.find()) {
            label = Optional.of(Cut.part(line, 0, here.end()));
            part = Part.RECIPIENTS;
            open = false;
            line(Cut.from(line, here.end()), false);
        } else if (STAMP.matcher(words).matches() || Form.drawn(words)) {
            others.add(line);
        } else if (marked) {
            recipient(line);
        } else if (ARCHIVE.matcher(words).matches() && part == Part.RECIPIENTS) {
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

    private void goesOn(Line line) {
        boolean last = archive.isPresent();
        if (last && !Form.startsSmall(line.words()) || Form.name(line.words()) && !open) {
            sign(line);
        } else if (open || Form.startsSmall(line.words()) && !recipients.isEmpty()) {
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
        open = !Form.closed(line.words());
        Line bare = bare(line);
        if (ARCHIVE.matcher(line.words()).matches() && archive.isEmpty()) {
            archive = Optional.of(bare);
        } else {
            recipients.add(bare);
        }
    }

    private void append(Line line) {
        open = !Form.closed(line.words());
        if (archive.isPresent()) {
            archive = Optional.of(Cut.join(archive.get(), bare(line)));
        } else {
            recipients.add(Cut.join(recipients.remove(recipients.size() - 1), bare(line)));
        }
    }

    private static Line bare(Line line) {
        return Cut.part(line, 0, line.words().replaceAll("[\\s;,./]+$", "").length());
    }
}
