package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.plan.Decision;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signature;
import vn.kehoach.setting.Setting;

/** Recipients and signature. */
final class ClosingComposer {
    private final Setting setting;
    private final Form form;

    ClosingComposer(Setting setting, Form form) {
        this.setting = setting;
        this.form = form;
    }

    /** The block at the end of the document. */
    Block compose() {
        Optional<Signature> signature = setting.plan().signature();
        return new Block.Closing(
                Wording.RECIPIENTS,
                recipients(),
                signature.map(this::authority).orElse(List.of()),
                signature.map(ClosingComposer::post),
                signature
                        .flatMap(Signature::secondTitle)
                        .map(title -> new Line(Wording.capitals(title), "/signature/second-title"))
                        .stream()
                        .toList(),
                new Line(signature.flatMap(Signature::name).orElse(""), "/signature/name"));
    }

    /**
     * Each line with its dash and {@code ;}, or the form's own mark, the Lưu line last with {@code .} (ND30-NN-7, 10; HD36-NN-4);
     * the Party's has no colon (HD36-NN-5).
     */
    private List<Line> recipients() {
        List<Line> lines = new ArrayList<>();
        setting.plan()
                .decision()
                .ifPresent(decision -> lines.add(
                        new Line("- Như Điều " + (decision.articles().size() + 1) + ";", "/decision/articles")));
        String end = form.recipientEnd().orElse(";");
        new RecipientLines(setting).lines().forEach(line -> lines.add(new Line("- " + line.text() + end, line.from())));
        List<String> archive = setting.plan().archive();
        if (!archive.isEmpty()) {
            lines.add(new Line(
                    (isParty() ? "- Lưu " : "- Lưu: ") + String.join(", ", archive) + "." + drafter(), "/archive"));
        } else if (!lines.isEmpty()) {
            Line last = lines.remove(lines.size() - 1);
            lines.add(new Line(last.text().substring(0, last.text().length() - 1) + ".", last.from()));
        }
        return List.copyOf(lines);
    }

    /** Who drafted it and how many copies there are, behind the Lưu line: {@code PL.(300)} (ND30-NN-11, ND30-ST-1). */
    private String drafter() {
        Optional<Marks> marks = setting.plan().marks();
        String copies =
                marks.flatMap(Marks::copies).map(count -> ".(" + count + ")").orElse("");
        return marks.flatMap(Marks::drafter)
                .map(letters -> " " + letters + copies)
                .orElse("");
    }

    private List<Line> authority(Signature signature) {
        if (signature.authority().isEmpty()) {
            return List.of();
        }
        String head = Wording.capitals(signature.head().orElse(""));
        return switch (signature.authority().get()) {
            case TM -> List.of(collective());
            case KT -> forAll(List.of(head(letters("KT", "K/T") + head)));
            case TL -> List.of(head(letters("TL", "T/L") + head));
            case TUQ -> List.of(head("TUQ. " + head));
            case Q -> forAll(List.of());
        };
    }

    /** An acting head's post has its letters before it (ND30-CK-2, HD36-CK-4). */
    private static Line post(Signature signature) {
        boolean acting =
                signature.authority().filter(Signature.Authority.Q::equals).isPresent();
        return new Line((acting ? "Q. " : "") + Wording.capitals(signature.title()), "/signature/title");
    }

    /** The State's letters end with a full stop, the Party's have a slash (ND30-CK-6, HD36-CK-5). */
    private String letters(String state, String party) {
        return isParty() ? party + " " : state + ". ";
    }

    private static Line head(String text) {
        return new Line(text, "/signature/head");
    }

    /** A deputy or acting head of a collective signs for the collective too (ND30-CK-8). */
    private List<Line> forAll(List<Line> lines) {
        List<Line> all = new ArrayList<>(isCollective() ? List.of(collective()) : List.of());
        all.addAll(lines);
        return all;
    }

    /**
     * UBND and Party committees decide together: whoever signs does so for them (Decree 30, article 13.2). A decision of the chairman is
     * his own.
     */
    private boolean isCollective() {
        if (isParty() || setting.plan().decision().filter(Decision::isOfOne).isPresent()) {
            return false;
        }
        boolean governed = setting.plan().issuer().governing().isPresent();
        return !governed
                && setting.issuer().map(body -> body.governing().isEmpty()).orElse(false);
    }

    /** The Party writes {@code T/M}, the State {@code TM.} (ND30-CK-6). */
    private Line collective() {
        String letters = letters("TM", "T/M");
        String name =
                setting.issuer().map(body -> body.signs().orElse(body.name())).orElse("");
        int place = name.indexOf('{');
        String words = letters + Wording.capitals((place < 0 ? name : name.substring(0, place)).strip());
        return new Line(words, "/signature/authority");
    }

    private boolean isParty() {
        return form.family() == Plan.FormFamily.PARTY;
    }
}
