package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
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
                signature.flatMap(Signature::secondTitle).map(Wording::capitals).stream()
                        .toList(),
                signature.flatMap(Signature::name).orElse(""));
    }

    /** Each line with its dash and {@code ;}, the Lưu line last with {@code .} (ND30-NN-7, 10); the Party's has no colon. */
    private List<String> recipients() {
        List<String> lines = new ArrayList<>();
        new RecipientLines(setting).lines().forEach(line -> lines.add("- " + line + ";"));
        List<String> archive = setting.plan().archive();
        if (!archive.isEmpty()) {
            lines.add((isParty() ? "- Lưu " : "- Lưu: ") + String.join(", ", archive) + ".");
        } else if (!lines.isEmpty()) {
            String last = lines.remove(lines.size() - 1);
            lines.add(last.substring(0, last.length() - 1) + ".");
        }
        return List.copyOf(lines);
    }

    private List<String> authority(Signature signature) {
        String title = Wording.capitals(signature.title());
        if (signature.authority().isEmpty()) {
            return List.of(title);
        }
        String head = Wording.capitals(signature.head().orElse(""));
        return switch (signature.authority().get()) {
            case TM -> List.of(collective(), title);
            case KT -> forAll("KT. " + head, title);
            case TL -> List.of("TL. " + head, title);
            case TUQ -> List.of("TUQ. " + head, title);
            case Q -> forAll("Q. " + title);
        };
    }

    /** A deputy or acting head of a collective signs for the collective too (ND30-CK-8). */
    private List<String> forAll(String... lines) {
        List<String> all = new ArrayList<>(isCollective() ? List.of(collective()) : List.of());
        all.addAll(List.of(lines));
        return all;
    }

    /** UBND and Party committees decide together: whoever signs does so for them (Decree 30, article 13.2). */
    private boolean isCollective() {
        return setting.issuer().map(body -> body.governing().isEmpty()).orElse(false);
    }

    /** The Party writes {@code T/M}, the State {@code TM.} (ND30-CK-6). */
    private String collective() {
        String letters = isParty() ? "T/M " : "TM. ";
        String name =
                setting.issuer().map(body -> body.signs().orElse(body.name())).orElse("");
        int place = name.indexOf('{');
        return letters + Wording.capitals((place < 0 ? name : name.substring(0, place)).strip());
    }

    private boolean isParty() {
        return setting.plan().form() == Plan.FormFamily.PARTY;
    }
}
