package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.Body;
import vn.kehoach.unit.Tier;
import vn.kehoach.words.Folding;

/** Every name by which a body may be printed: the catalogue's, and what plans say besides. */
final class BodyNames {
    private static final String NUMBER = "#";
    private static final int MOST_DAYS = 32;
    private static final Map<Agencies, Map<Optional<LocalDate>, BodyNames>> KNOWN = new WeakHashMap<>();

    private final List<BodyName> all = new ArrayList<>();
    private final Map<String, Beginning> byFirstWord = new HashMap<>();
    /** Made when first needed: most headings are spelled well. */
    private volatile Map<String, List<Loose>> byFirstLooseWord;

    /** Those of a catalogue on a day; they are many, and what is written against one catalogue is mostly of few days. */
    static BodyNames of(Agencies agencies, Optional<LocalDate> day) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(agencies, none -> new LastUsed<>(MOST_DAYS))
                    .computeIfAbsent(day, on -> new BodyNames(agencies, on));
        }
    }

    /** A name, and its words without marks. */
    record Loose(BodyName name, String words) {}

    private BodyNames(Agencies agencies, Optional<LocalDate> day) {
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
        if (byFirstLooseWord == null) {
            byFirstLooseWord = all.stream()
                    .filter(name -> name.forms().size() > 1)
                    .map(name -> new Loose(name, name.loose()))
                    .collect(Collectors.groupingBy(
                            loose -> Folding.loose(loose.name().forms().get(0))));
        }
        return byFirstLooseWord.getOrDefault(Folding.loose(word.form()), List.of());
    }

    /** Those that may begin at a place among words. */
    List<BodyName> beginning(List<Word> words, int at) {
        Word first = words.get(at);
        Beginning beginning = byFirstWord.get(first.isNumber() ? NUMBER : first.form());
        return beginning == null ? List.of() : beginning.of(at + 1 < words.size() ? words.get(at + 1) : first);
    }

    /** Names of one first word, by the next one; in the order in which they were added. */
    private static final class Beginning {
        private final List<BodyName> others = new ArrayList<>();
        private final Map<String, List<BodyName>> bySecondWord = new HashMap<>();

        /** Those of one word, and those in which a number may stand second, go with every next word. */
        void add(BodyName name) {
            boolean withAny = name.forms().size() == 1 || name.forms().get(1).equals(BodyName.ALL);
            if (withAny) {
                others.add(name);
                bySecondWord.values().forEach(names -> names.add(name));
            } else {
                bySecondWord
                        .computeIfAbsent(name.forms().get(1), second -> new ArrayList<>(others))
                        .add(name);
            }
        }

        List<BodyName> of(Word second) {
            return bySecondWord.getOrDefault(second.form(), others);
        }
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
        byFirstWord.computeIfAbsent(first, word -> new Beginning()).add(name);
        if (first.equals(BodyName.ALL)) {
            byFirstWord.computeIfAbsent(NUMBER, word -> new Beginning()).add(name);
        }
    }
}
