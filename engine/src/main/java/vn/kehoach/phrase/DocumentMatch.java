package vn.kehoach.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.setting.Setting;

/** Finds the document that a citation by number means, or makes one of what it tells. */
final class DocumentMatch {
    /** Symbols that one body alone uses. */
    private static final Map<String, String> ISSUERS = new LinkedHashMap<>();

    static {
        ISSUERS.put("/.*-TTg$", "Thủ tướng Chính phủ");
        ISSUERS.put("/N[QĐ]-CP$", "Chính phủ");
        ISSUERS.put("/QH[0-9]+$", "Quốc hội");
        ISSUERS.put("/UBTVQH[0-9]+$", "Ủy ban Thường vụ Quốc hội");
    }

    private final Setting setting;
    private final BodyMatcher bodies;

    DocumentMatch(Setting setting) {
        this.setting = setting;
        this.bodies = new BodyMatcher(setting);
    }

    /** The only document of the number that contradicts nothing of what the text tells. */
    Optional<LegalDocument> known(CitedWords cited) {
        List<LegalDocument> fitting = setting.citations().find(cited.number()).stream()
                .filter(document -> fits(document, cited))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** A document of which the text tells all that is known. */
    LegalDocument made(CitedWords cited) {
        Optional<String> bySymbol = ISSUERS.entrySet().stream()
                .filter(symbol -> cited.number().matches(".*" + symbol.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return new LegalDocument(
                Optional.of(cited.number()),
                Optional.empty(),
                cited.type(),
                cited.date(),
                cited.issuer().map(this::fullName).or(() -> bySymbol).orElse("TODO"),
                cited.title().orElse("TODO"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private boolean fits(LegalDocument document, CitedWords cited) {
        boolean sameDay = cited.date().isEmpty()
                || document.date().isEmpty()
                || cited.date().equals(document.date());
        return sameDay
                && cited.issuer()
                        .map(issuer -> isSameBody(fullName(issuer), document.issuer()))
                        .orElse(true);
    }

    /** {@code Bộ Công an} stands for {@code Bộ trưởng Bộ Công an}, {@code UBND tỉnh} for that of the plan's province. */
    private static boolean isSameBody(String printed, String known) {
        String one = String.join(" ", Words.forms(printed));
        String other = String.join(" ", Words.forms(known));
        return one.equals(other)
                || other.endsWith(" " + one)
                || one.endsWith(" " + other)
                || other.startsWith(one + " ");
    }

    /** The issuer's name in full, where it is one of the plan's own line. */
    private String fullName(String printed) {
        List<Word> words = Words.writtenOut(printed);
        return bodies.at(words, printed, 0)
                .filter(match -> match.next() == words.size())
                .filter(match -> !match.body().role().equals(AgencyRef.OTHER))
                .flatMap(match -> setting.name(match.body()).map(name -> withUnit(name, match.body())))
                .orElse(printed);
    }

    /** Outside its own plans a body is named with its unit. */
    private String withUnit(String name, AgencyRef body) {
        return setting.tierOf(body)
                .flatMap(setting::unitAt)
                .filter(unit -> name.endsWith(" " + unit.type().vietnamese()))
                .map(unit -> name + " " + unit.name())
                .orElse(name);
    }
}
