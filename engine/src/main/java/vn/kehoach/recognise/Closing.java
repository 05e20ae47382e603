package vn.kehoach.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Tail;
import vn.kehoach.phrase.ClosingPhrases;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.SignaturePhrases;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Recipient;
import vn.kehoach.plan.Recipients;
import vn.kehoach.setting.Setting;

/** Recipients, archive and signature. */
final class Closing {
    private final Tail tail;
    private final Notes notes;
    private final ClosingPhrases phrases;

    Closing(Tail tail, Setting setting, Notes notes) {
        this.tail = tail;
        this.notes = notes;
        this.phrases = new ClosingPhrases(setting);
    }

    /** Completes a plan with them. */
    void complete(PlanParts parts) {
        List<Recipient> recipients = new ArrayList<>();
        for (Line line : tail.recipients()) {
            recipients.add(recipient(line, "/recipients/list/" + recipients.size()));
        }
        if (!recipients.isEmpty()) {
            parts.recipients = Optional.of(new Recipients(Optional.empty(), recipients));
        }
        tail.archive().ifPresent(line -> {
            parts.archive = phrases.archive(RichText.plain(line));
            notes.madeOf("/archive", line);
        });
        tail.label().ifPresent(line -> notes.madeOf("/form", line));
        signature(parts);
    }

    private Recipient recipient(Line line, String pointer) {
        Found<Recipient> found = phrases.recipient(RichText.plain(line));
        notes.madeOf(pointer, line);
        for (AgencyRef body : found.value().to()) {
            boolean names = !body.as().orElse("").startsWith("Như ");
            if (names && body.role().equals(AgencyRef.OTHER)) {
                notes.doubt(
                        pointer, line.place(), Matter.UNKNOWN_NAME, body.as().orElse(found.words()));
            }
        }
        return found.value();
    }

    /** Lines beside a signature that are no part of it: a note at the foot of the page, what a program put there. */
    static List<Line> strays(Tail tail) {
        List<String> left = SignaturePhrases.read(
                        tail.signature().stream().map(RichText::plain).toList())
                .map(SignaturePhrases.Signed::left)
                .orElse(List.of());
        return tail.signature().stream()
                .filter(line -> left.contains(RichText.plain(line)) && isKept(RichText.plain(line)))
                .toList();
    }

    /** What a hand or a stamp leaves on paper, {@code (Đã ký)}, is no content. */
    private static boolean isKept(String words) {
        return !words.startsWith("(") && !Casing.isCapitals(words);
    }

    private void signature(PlanParts parts) {
        List<String> lines = tail.signature().stream()
                .flatMap(line -> line.words().lines())
                .map(RichText::tidy)
                .toList();
        SignaturePhrases.read(lines).ifPresent(signed -> {
            parts.signature = Optional.of(signed.signature());
            Line first = tail.signature().get(0);
            tail.signature().forEach(line -> notes.madeOf("/signature", line));
            signed.left().stream()
                    .filter(words -> !isKept(words))
                    .forEach(left -> notes.say(first.place(), Matter.WORDS_LOST, left));
        });
    }
}
