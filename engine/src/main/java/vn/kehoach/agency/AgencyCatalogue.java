package vn.kehoach.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;

/** The bodies in memory. Of a role said twice, the first counts. */
public final class AgencyCatalogue implements Agencies {
    private final Map<String, Agency> byRole;
    private NameIndex names; // made when first needed: most runs never search by name

    /** A catalogue of the given roles, in their order. */
    public AgencyCatalogue(List<Agency> agencies) {
        Map<String, Agency> roles = new LinkedHashMap<>();
        agencies.forEach(agency -> roles.putIfAbsent(agency.role(), agency));
        byRole = Collections.unmodifiableMap(roles);
    }

    @Override
    public List<Agency> all() {
        return List.copyOf(byRole.values());
    }

    @Override
    public Optional<Agency> byRole(String role) {
        return Optional.ofNullable(byRole.get(role));
    }

    @Override
    public Optional<Body> body(String role, Tier tier, Optional<UnitType> type, LocalDate day) {
        return byRole(role).stream()
                .flatMap(agency -> agency.bodies().stream())
                .filter(body -> body.tier() == tier && body.isThereOn(day))
                .filter(body -> type.isEmpty()
                        || body.unitTypes().isEmpty()
                        || body.unitTypes().contains(type.get()))
                .findFirst();
    }

    @Override
    public String nameIn(Body body, Optional<Unit> unit) {
        return Placeholders.fill(body.name(), unit);
    }

    @Override
    public List<Agency> find(String printed) {
        return bearers(printed).stream().map(Bearer::agency).distinct().toList();
    }

    @Override
    public List<Bearer> bearers(String printed) {
        return names().find(printed);
    }

    @Override
    public List<Agency> search(String words) {
        return new WordSearch(names().names()).find(words);
    }

    @Override
    public AgencyCatalogue with(List<Agency> own) {
        Map<String, Agency> merged = new LinkedHashMap<>(byRole);
        own.forEach(agency -> merged.merge(agency.role(), agency, AgencyCatalogue::laidOver));
        return new AgencyCatalogue(List.copyOf(merged.values()));
    }

    private static Agency laidOver(Agency known, Agency own) {
        List<Body> bodies = new ArrayList<>(own.bodies());
        known.bodies().stream()
                .filter(body -> own.bodies().stream().noneMatch(body::clashesWith))
                .forEach(bodies::add);
        return known.with(bodies);
    }

    private synchronized NameIndex names() {
        if (names == null) {
            names = new NameIndex(byRole.values());
        }
        return names;
    }
}
