package vn.kehoach.fix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.onto.patch.Parts;
import vn.kehoach.onto.patch.Patch;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFile;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceText;

/** Makes edits in one text, as far as the text with them says what it should. */
final class Proof {
    private final String file;
    private final String text;
    private final Meaning meaning;

    private Proof(String file, String text, Meaning meaning) {
        this.file = file;
        this.text = text;
        this.meaning = meaning;
    }

    /** Absent for a text that is no YAML. */
    static Optional<Proof> of(String file, String text) {
        return Meaning.of(text).map(meaning -> new Proof(file, text, meaning));
    }

    /** The text with the edits as they are; absent where it would say something else. */
    Optional<String> edited(List<Edit> edits) {
        return meaning.isShared(edits)
                ? Optional.empty()
                : new Offsets(text).with(edits).filter(result -> meaning.becomes(result, edits));
    }

    /** The text with the value in which the edits lie written anew, in whatever style it needs; absent where that cannot be. */
    Optional<String> rewritten(List<Edit> edits) {
        SourceText source = new SourceText(file, text);
        Optional<Read<Plan>> read = PlanFile.read(file, new Outcome<>(Optional.of(source), List.of()))
                .value();
        Optional<Meaning.Changed> changed = meaning.isShared(edits) ? Optional.empty() : meaning.changed(edits);
        return read.flatMap(plan -> changed.flatMap(value -> pointer(plan, value)
                .map(pointer -> new vn.kehoach.onto.patch.Edit.Put(pointer, value.after()))
                .map(put -> Patch.of(source, List.of(List.of(put))))
                .filter(patch -> patch.refused().isEmpty())
                .map(Patch::text)
                .filter(result -> meaning.becomes(result, edits))));
    }

    /** The part of the plan that a value is; behind a short form it is written under no key. */
    private static Optional<String> pointer(Read<Plan> plan, Meaning.Changed value) {
        return plan.origins().places().entrySet().stream()
                .filter(place -> place.getValue().value().equals(value.span()))
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(pointer -> Stream.of(pointer, pointer + "/text"))
                .filter(pointer -> Parts.text(plan.value(), pointer)
                        .filter(value.before()::equals)
                        .isPresent())
                .findFirst();
    }
}
