package vn.kehoach.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.agency.Body;
import vn.kehoach.outline.Head;
import vn.kehoach.plan.Issuer;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/**
 * The head of an issuer that the catalogue does not have, or has with other words: a plan then keeps the original's. The last line names
 * the issuer, together with the line before it where it is only a unit; what stands above them governs it.
 */
final class OwnHead {
    private static final Pattern UNIT =
            Pattern.compile("(?iU)^(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\\b.*");
    private static final Pattern SYMBOL = Pattern.compile("(?U)/\\s*\\p{Lu}{1,4}\\s*[-–]\\s*(\\S+)\\s*$");
    private static final Pattern SHORT_FORM = Pattern.compile("(?iu)\\b(ubnd|hđnd)\\b");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String COMMITTEE = "ubnd";

    private final Setting setting;
    private final Casing casing;
    private final List<String> texts;

    /** For the setting of what was found so far; the texts write the issuer's name in its own letters. */
    OwnHead(Setting setting, Casing casing, List<String> texts) {
        this.setting = setting;
        this.casing = casing;
        this.texts = List.copyOf(texts);
    }

    /** The issuer with the original's words where a head would be printed in others. */
    Issuer of(Head head) {
        Issuer found = setting.plan().issuer();
        List<String> lines = head.issuer().stream().map(RichText::plain).toList();
        if (lines.isEmpty() || found.body().startsWith("party-")) {
            return found;
        }
        Optional<String> symbol = head.number()
                .flatMap(line -> symbol(RichText.plain(line)))
                .filter(words -> !Optional.of(words).equals(setting.issuer().flatMap(Body::symbol)));
        if (isPrinted(lines)) {
            return new Issuer(found.body(), found.unit(), found.as(), found.governing(), symbol);
        }
        boolean broken =
                lines.size() > 1 && UNIT.matcher(lines.get(lines.size() - 1)).matches();
        int name = lines.size() - (broken ? 2 : 1);
        String above = joined(lines.subList(0, name));
        return new Issuer(
                found.body(),
                found.unit(),
                Optional.of(joined(lines.subList(name, lines.size()))),
                Optional.of(above).filter(words -> !words.isEmpty()),
                symbol);
    }

    /** Whether the catalogue's head of the issuer has these words. */
    private boolean isPrinted(List<String> lines) {
        Set<String> printed =
                new HashSet<>(Conservation.words(setting.issuerName().orElse("")));
        setting.issuer()
                .flatMap(Body::head)
                .map(head ->
                        head.replace("{unit}", setting.unit().map(Unit::name).orElse("")))
                .ifPresent(head -> printed.addAll(Conservation.words(head)));
        boolean governed = setting.issuer().flatMap(Body::governing).isPresent();
        if (governed) {
            printed.add(COMMITTEE);
        }
        return setting.issuer().flatMap(Body::symbol).isPresent()
                && lines.stream()
                        .flatMap(line -> Conservation.words(line).stream())
                        .allMatch(printed::contains);
    }

    private String joined(List<String> lines) {
        return written(String.join(" ", lines));
    }

    /** As the text writes it, else in the letters of a sentence with the names of units. */
    private String written(String name) {
        Pattern words = Pattern.compile("(?iu)" + Pattern.quote(name));
        Optional<String> own = texts.stream()
                .flatMap(text -> words.matcher(text).results())
                .map(MatchResult::group)
                .filter(text -> !Casing.isCapitals(text))
                .findFirst();
        String sentence = casing.sentence(name);
        for (Tier tier : Tier.values()) {
            String unit = setting.unitAt(tier).map(Unit::name).orElse("");
            sentence = sentence.replaceAll("(?iu)\\b" + Pattern.quote(unit) + "\\b", Matcher.quoteReplacement(unit));
        }
        return own.orElse(
                SHORT_FORM.matcher(sentence).replaceAll(found -> found.group().toUpperCase(VIETNAMESE)));
    }

    private static Optional<String> symbol(String number) {
        return Optional.of(SYMBOL.matcher(number)).filter(Matcher::find).map(found -> found.group(1));
    }
}
