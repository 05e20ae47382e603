package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Line;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signature;
import vn.kehoach.setting.Setting;

/** Recipients and signature. */
final class ClosingComposer {
    private final Setting setting;

    ClosingComposer(Setting setting) {
        this.setting = setting;
    }

    /** The block at the end of the document. */
    Block compose() {
        Optional<Signature> signature = setting.plan().signature();
        return new Block.Closing(
                Wording.RECIPIENTS,
                recipients(),
                signature.map(this::authority).orElse(List.of()),
                signature
                        .flatMap(Signature::secondTitle)
                        .map(title -> new Line(Wording.capitals(title), "/signature/second-title"))
                        .stream()
                        .toList(),
                new Line(signature.flatMap(Signature::name).orElse(""), "/signature/name"));
    }

    /** Each line with its dash and {@code ;}, the Lưu line last with {@code .} (ND30-NN-7, 10); the Party's has no colon. */
    private List<Line> recipients() {
        List<Line> lines = new ArrayList<>();
        new RecipientLines(setting).lines().forEach(line -> lines.add(new Line("- " + line.text() + ";", line.from())));
        List<String> archive = setting.plan().archive();
        if (!archive.isEmpty()) {
            lines.add(new Line((isParty() ? "- Lưu " : "- Lưu: ") + String.join(", ", archive) + ".", "/archive"));
        } else if (!lines.isEmpty()) {
            Line last = lines.remove(lines.size() - 1);
            lines.add(new Line(last.text().substring(0, last.text().length() - 1) + ".", last.from()));
        }
        return List.copyOf(lines);
    }

    private List<Line> authority(Signature signature) {
        Line title = new Line(Wording.capitals(signature.title()), "/signature/title");
        if (signature.authority().isEmpty()) {
            return List.of(title);
        }
        String head = Wording.capitals(signature.head().orElse(""));
        return switch (signature.authority().get()) {
            case TM -> List.of(collective(), title);
            case KT -> forAll(head("KT. " + head), title);
            case TL -> List.of(head("TL. " + head), title);
            case TUQ -> List.of(head("TUQ. " + head), title);
            case Q -> forAll(new Line("Q. " + title.text(), title.from()));
        };
    }

    private static Line head(String text) {
        return new Line(text, "/signature/head");
    }

    /** A deputy or acting head of a collective signs for the collective too (ND30-CK-8). */
    private List<Line> forAll(Line... lines) {
        List<Line> all = new ArrayList<>(isCollective() ? List.of(collective()) : List.of());
        all.addAll(List.of(lines));
        return all;
    }

    /** UBND and Party committees decide together: whoever signs does so for them (Decree 30, article 13.2). */
    private boolean isCollective() {
        boolean governed = setting.plan().issuer().governing().isPresent();
        return !governed
                && setting.issuer().map(body -> body.governing().isEmpty()).orElse(false);
    }

    /** The Party writes {@code T/M}, the State {@code TM.} (ND30-CK-6). */
    private Line collective() {
        String letters = isParty() ? "T/M " : "TM. ";
        String name =
                setting.issuer().map(body -> body.signs().orElse(body.name())).orElse("");
        int place = name.indexOf('{');
        String words = letters + Wording.capitals((place < 0 ? name : name.substring(0, place)).strip());
        return new Line(words, "/signature/authority");
    }

    private boolean isParty() {
        return setting.plan().form() == Plan.FormFamily.PARTY;
    }
}
