package vn.kehoach.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.Signature;
import vn.kehoach.plan.Signature.Authority;

/** Reads the lines of a signature, from top to bottom. */
public final class SignaturePhrases {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern AUTHORITY =
            Pattern.compile("^(TM|T/M|KT|K/T|TL|T/L|TUQ|T/UQ|Q)[.:\\s]\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern POST = Pattern.compile(
            "(CHỦ TỊCH|PHÓ |TRƯỞNG|GIÁM ĐỐC|BÍ THƯ|CHÁNH|THỦ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|ỦY VIÊN|THIẾU TƯỚNG|ĐẠI TÁ)");
    /** Before a name it is no post of its own. */
    private static final Pattern RANK = Pattern.compile("(?iu)^(thiếu|trung|thượng|đại) (tướng|tá|úy|uý)\\s.+");

    private static final Pattern NOT_WORDS = Pattern.compile("^\\(.*\\)$");

    private Optional<Authority> authority = Optional.empty();
    private Optional<String> head = Optional.empty();
    private final List<String> posts = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private final List<String> left = new ArrayList<>();

    private SignaturePhrases() {}

    /**
     * What the lines of a signature say.
     *
     * @param signature without a post that the lines do not name: {@code TODO} stands for it
     * @param left lines that it does not have: {@code (Đã ký)}, a third post
     * @param certainty how sure it is
     */
    public record Signed(Signature signature, List<String> left, Certainty certainty) {
        /** Keeps its own copy. */
        public Signed {
            left = List.copyOf(left);
        }
    }

    /** The signature of some lines; absent where there are none. */
    public static Optional<Signed> read(List<String> lines) {
        SignaturePhrases reader = new SignaturePhrases();
        lines.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(reader::read);
        return reader.signed();
    }

    private void read(String line) {
        Matcher letters = AUTHORITY.matcher(line);
        if (NOT_WORDS.matcher(line).matches()) {
            left.add(line);
        } else if (letters.matches()) {
            readAuthority(
                    letters.group(1).toUpperCase(VIETNAMESE).replace("/", ""),
                    letters.group(2).strip());
        } else if (name.isEmpty() && !isCapitals(line) && RANK.matcher(line).matches()) {
            name = Optional.of(line);
        } else if (isCapitals(line)
                || POST.matcher(line.toUpperCase(VIETNAMESE)).lookingAt()) {
            posts.add(line);
        } else if (name.isEmpty()) {
            name = Optional.of(line);
        } else {
            left.add(line);
        }
    }

    /** The line of the collective may have the post behind it, where a break was lost. */
    private void readAuthority(String letters, String rest) {
        Authority meant = Authority.valueOf(letters);
        if (meant == Authority.TM) {
            authority = Optional.of(meant);
            Matcher post =
                    Pattern.compile("(KT\\.|Q\\.|" + POST.pattern() + ")").matcher(rest);
            if (post.find() && post.start() > 0) {
                read(rest.substring(post.start()));
            }
        } else if (meant == Authority.Q) {
            authority = Optional.of(meant);
            posts.add(rest);
        } else {
            authority = Optional.of(meant);
            head = Optional.of(rest);
        }
    }

    private Optional<Signed> signed() {
        if (authority.isEmpty() && posts.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> second = posts.size() > 1 ? Optional.of(posts.get(1)) : Optional.empty();
        if (posts.size() > 2) {
            left.addAll(posts.subList(2, posts.size()));
        }
        String title = posts.isEmpty() ? "TODO" : posts.get(0);
        Certainty certainty = posts.isEmpty()
                        || left.stream()
                                .anyMatch(line -> !NOT_WORDS.matcher(line).matches())
                ? Certainty.LIKELY
                : Certainty.SURE;
        return Optional.of(new Signed(new Signature(authority, title, head, second, name), left, certainty));
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(VIETNAMESE));
    }
}
