package vn.kehoach.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.Office;
import vn.kehoach.citation.CitationText;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.diagnostic.Diagnostic;

/** A document cited by its key is cited in words instead, as people do, and with a mistake. */
final class CitedDocuments {
    private static final Pattern CITE = Pattern.compile("\\[@([^\\]]+)\\]");

    private CitedDocuments() {}

    static List<Fault> all() {
        return List.of(
                new InWords("a space inside a document's code", words -> words.replaceFirst("-(?=[\\p{Lu}]+ )", "- ")),
                new InWords("a document with another day", CitedDocuments::nextDay),
                new InWords("a document with another title", CitedDocuments::otherTitle),
                new InWords("a document of another issuer", CitedDocuments::otherIssuer),
                new InWords("a document's code with another type's letters", CitedDocuments::otherType));
    }

    private static String nextDay(String words) {
        MatchResult day = Pattern.compile("ngày (\\d+)/")
                .matcher(words)
                .results()
                .findFirst()
                .orElse(null);
        if (day == null) {
            return words;
        }
        int number = Integer.parseInt(day.group(1));
        int other = number > 20 ? number - 9 : number + 7;
        return words.substring(0, day.start(1)) + String.format("%02d", other) + words.substring(day.end(1));
    }

    /** Another subject altogether; a title in other words is only worth a hint. */
    private static String otherTitle(String words) {
        int of = words.indexOf(" phê duyệt ");
        return of < 0
                ? words
                : words.substring(0, of) + " về việc tăng cường quản lý, bảo vệ rừng và phòng cháy, chữa cháy rừng";
    }

    private static String otherIssuer(String words) {
        return words.contains("của Chính phủ")
                ? words.replace("của Chính phủ", "của Quốc hội")
                : words.replaceFirst("của (Quốc hội|Bộ Công an|Bộ Chính trị)", "của Chính phủ")
                        .replaceFirst("của Thủ tướng Chính phủ", "của Bộ Công an");
    }

    private static String otherType(String words) {
        boolean isDecision = words.startsWith("Quyết định");
        boolean isKnown = isDecision || words.matches("(?s)(?:Kế hoạch|Chỉ thị|Kết luận) .*");
        return isKnown ? words.replaceFirst("(?<=[/-])(?:QĐ|KH|CT|KL)(?=[/-])", isDecision ? "KH" : "QĐ") : words;
    }

    /** The full citation of {@link CitationText}, spoiled; only where the right one would be met with silence. */
    record InWords(String name, Function<String, String> spoiled) implements Fault {
        private static final Map<String, Boolean> SILENT = new HashMap<>();

        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            return plan.inAllWords(CITE)
                    .flatMap(cite -> document(plan, cite.group(1))
                            .map(CitationText::first)
                            .filter(words -> !spoiled.apply(words).equals(words) && isSilent(plan, cite, words))
                            .map(words -> plan.spoil(this, cite.start(), cite.end(), spoiled.apply(words)))
                            .stream());
        }

        private static Optional<LegalDocument> document(SoundPlan plan, String key) {
            List<LegalDocument> found =
                    Office.engine().citations().with(plan.plan().citations()).find(key);
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        private boolean isSilent(SoundPlan plan, MatchResult cite, String words) {
            return SILENT.computeIfAbsent(plan.name() + cite.start(), place -> {
                Mutant right = plan.spoil(this, cite.start(), cite.end(), words);
                List<Diagnostic> before = MutationTest.check(plan.name(), plan.text());
                return MutationTest.check(plan.name(), right.text()).size() == before.size();
            });
        }
    }
}
