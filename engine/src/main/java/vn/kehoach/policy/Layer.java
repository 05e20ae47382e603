package vn.kehoach.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.shape.Origins;
import vn.kehoach.shape.Read;

/**
 * One office's file, read.
 *
 * @param read what it says and where
 * @param folder whose plans it is about
 */
public record Layer(Read<Policy> read, Path folder) {
    /** The name of the file. */
    public String file() {
        return read.origins().file();
    }

    Policy policy() {
        return read.value();
    }

    /** How grave the office takes a rule. */
    Optional<Ruling> ruling(String code) {
        return Optional.ofNullable(policy().rules().get(code))
                .map(setting ->
                        new Ruling(setting, file(), place("/rules/" + code).value()));
    }

    /** Its exceptions, in the order of the file. */
    List<PlacedWaiver> waivers() {
        List<Waiver> all = policy().exceptions();
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    Origins.Place place = place("/exceptions/" + i);
                    return new PlacedWaiver(all.get(i), this, place.value(), place.pointer());
                })
                .toList();
    }

    /** The way from the folder to a plan, with {@code /}; absent where the plan is not in it. */
    Optional<String> way(Path plan) {
        return plan.startsWith(folder)
                ? Optional.of(folder.relativize(plan).toString().replace('\\', '/'))
                : Optional.empty();
    }

    private Origins.Place place(String pointer) {
        return read.origins().at(pointer);
    }
}
