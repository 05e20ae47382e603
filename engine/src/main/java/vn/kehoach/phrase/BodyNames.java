package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Body;
import vn.kehoach.unit.Tier;
import vn.kehoach.words.Folding;

/** Every name by which a body may be printed: the catalogue's, and what plans say besides. */
final class BodyNames {
    private static final String NUMBER = "#";

    private final List<BodyName> all = new ArrayList<>();
    private final Map<String, List<BodyName>> byFirstWord = new HashMap<>();
    /** Made when first needed: most headings are spelled well. */
    private final Map<String, List<Loose>> byFirstLooseWord = new HashMap<>();

    /** A name, and its words without marks. */
    record Loose(BodyName name, String words) {}

    BodyNames(Agencies agencies, Optional<LocalDate> day) {
        for (Agency agency : agencies.all()) {
            for (Body body : agency.bodies()) {
                boolean current = day.map(body::isThereOn).orElse(true);
                Stream.concat(Stream.of(body.name()), body.shortName().stream())
                        .forEach(name -> add(agency.role(), body, name, current));
            }
        }
        for (SpokenNames.SpokenName spoken : SpokenNames.all()) {
            for (Tier tier : tiers(agencies, spoken.role())) {
                boolean current = day.map(on -> agencies.body(spoken.role(), tier, Optional.empty(), on)
                                .isPresent())
                        .orElse(true);
                add(new BodyName(spoken.role(), tier, Words.forms(spoken.name()), current, spoken.certainty()));
            }
        }
    }

    private static Set<Tier> tiers(Agencies agencies, String role) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        agencies.byRole(role).ifPresent(agency -> agency.bodies().forEach(body -> tiers.add(body.tier())));
        return tiers;
    }

    /** Those of several words of which the first is a word, marks aside. */
    List<Loose> looselyBeginning(Word word) {
        if (byFirstLooseWord.isEmpty()) {
            all.stream().filter(name -> name.forms().size() > 1).forEach(name -> byFirstLooseWord
                    .computeIfAbsent(Folding.loose(name.forms().get(0)), first -> new ArrayList<>())
                    .add(new Loose(name, name.loose())));
        }
        return byFirstLooseWord.getOrDefault(Folding.loose(word.form()), List.of());
    }

    /** Those that may begin with a word. */
    List<BodyName> beginning(Word word) {
        return byFirstWord.getOrDefault(word.isNumber() ? NUMBER : word.form(), List.of());
    }

    private void add(String role, Body body, String name, boolean current) {
        int slot = name.indexOf('{');
        String fixed = slot < 0 ? name : name.substring(0, slot);
        List<String> forms = Words.forms(fixed);
        boolean endsWithUnit =
                slot < 0 || name.replaceAll("\\{[a-z]+\\}\\s*", "").strip().equals(fixed.strip());
        if (!forms.isEmpty() && endsWithUnit) {
            add(new BodyName(role, body.tier(), forms, current, Certainty.SURE));
        }
    }

    private void add(BodyName name) {
        all.add(name);
        String first = name.forms().get(0);
        byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(name);
        if (first.equals(BodyName.ALL)) {
            byFirstWord.computeIfAbsent(NUMBER, word -> new ArrayList<>()).add(name);
        }
    }
}
