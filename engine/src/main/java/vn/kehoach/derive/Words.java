package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.words.Nearest;

/**
 * What stands for a placeholder at one unit. The placeholders are a closed set: {@code {unit}}, {@code {unit-name}}, {@code {unit-type}},
 * the same of {@code district} and {@code province}, {@code {body:ROLE}}, {@code {short:ROLE}}, {@code {fact:NAME}}, {@code {word:NAME}};
 * one that begins with a capital gives words that do.
 */
final class Words {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern NAME = Pattern.compile("([A-Za-z-]+)(?::([A-Za-z0-9@-]+))?");

    private final TemplateHead head;
    private final Place place;
    private final Known known;

    Words(TemplateHead head, Place place, Known known) {
        this.head = head;
        this.place = place;
        this.known = known;
    }

    /** What cannot be filled in: which sentence to say, and its arguments. */
    record Trouble(DeriveCode code, String variant, List<Object> arguments) {}

    /**
     * A text with its placeholders filled in.
     *
     * @param troubles takes down what stands for nothing; it stays as it is
     */
    String fill(String text, List<Trouble> troubles) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Matcher braces = BRACES.matcher(text);
        return braces.replaceAll(found -> Matcher.quoteReplacement(word(found, troubles)));
    }

    private String word(MatchResult braces, List<Trouble> troubles) {
        Matcher name = NAME.matcher(braces.group(1));
        if (!name.matches()) {
            troubles.add(unknown(braces.group()));
            return braces.group();
        }
        boolean capital = Character.isUpperCase(name.group(1).charAt(0));
        String key =
                Character.toLowerCase(name.group(1).charAt(0)) + name.group(1).substring(1);
        Optional<String> word = name.group(2) == null ? plain(key) : ofKind(key, name.group(2), troubles);
        if (word.isEmpty()) {
            if (troubles.stream()
                    .noneMatch(trouble -> trouble.arguments().get(0).equals(braces.group()))) {
                troubles.add(unknown(braces.group()));
            }
            return braces.group();
        }
        return capital ? capitalised(word.get()) : word.get();
    }

    private Optional<String> plain(String key) {
        return Map.<String, Function<Unit, String>>of(
                        "", Unit::fullName, "-name", Unit::properName, "-type", unit -> unit.type()
                                .vietnamese())
                .entrySet()
                .stream()
                .flatMap(form -> units().entrySet().stream()
                        .filter(unit -> key.equals(unit.getKey() + form.getKey()))
                        .map(unit -> form.getValue().apply(unit.getValue())))
                .findFirst();
    }

    private Map<String, Unit> units() {
        Map<String, Unit> units = new java.util.TreeMap<>();
        units.put("unit", place.unit());
        place.at(Tier.DISTRICT).ifPresent(unit -> units.put("district", unit));
        place.at(Tier.PROVINCE).ifPresent(unit -> units.put("province", unit));
        return units;
    }

    private Optional<String> ofKind(String kind, String name, List<Trouble> troubles) {
        String whole = "{" + kind + ":" + name + "}";
        return switch (kind) {
            case "body", "short" -> {
                Optional<String> word = kind.equals("body")
                        ? place.bodyName(name)
                        : place.body(name).flatMap(body -> body.shortName());
                if (word.isEmpty() && place.isRole(name)) {
                    troubles.add(new Trouble(
                            DeriveCode.DERIVE_BODY_ABSENT,
                            "message",
                            List.of(whole, name, place.unit().fullName())));
                }
                yield word;
            }
            case "fact" -> {
                if (!Known.NAMES.contains(name)) {
                    yield Optional.empty();
                }
                yield known.value(name).or(() -> Optional.of("TODO (" + name + ")"));
            }
            case "word" ->
                Optional.ofNullable(head.words().get(name))
                        .map(types -> types.get(place.unit().type().vietnamese()));
            default -> Optional.empty();
        };
    }

    private Trouble unknown(String braces) {
        List<String> all = new ArrayList<>();
        units().keySet()
                .forEach(unit -> List.of("", "-name", "-type").forEach(form -> all.add("{" + unit + form + "}")));
        Known.NAMES.forEach(fact -> all.add("{fact:" + fact + "}"));
        head.words().keySet().forEach(word -> all.add("{word:" + word + "}"));
        place.agencies().all().forEach(agency -> {
            all.add("{body:" + agency.role() + "}");
            all.add("{short:" + agency.role() + "}");
        });
        Optional<String> near = Nearest.of(braces, all);
        return new Trouble(
                DeriveCode.DERIVE_PLACEHOLDER_UNKNOWN,
                near.isPresent() ? "near" : "none",
                List.of(braces, near.orElse("{unit}, {province}, {body:police}")));
    }

    private static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
