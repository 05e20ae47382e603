package vn.kehoach.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.policy.OfficeRules;
import vn.kehoach.setting.Catalogues;

/**
 * What a plan is held against besides the rules.
 *
 * @param catalogues what it is written against, the office's own laid over
 * @param office what its office has laid down
 * @param place where its file is, comparable with the folders of the office's files; absent for one that came through a pipe
 * @param today on which what is set aside for a time may be over
 */
public record Ground(Catalogues catalogues, OfficeRules office, Optional<Path> place, LocalDate today) {
    /** Catalogues alone: no office has a say, and nothing is over yet. */
    public static Ground of(Catalogues catalogues) {
        return new Ground(catalogues, OfficeRules.NONE, Optional.empty(), LocalDate.MIN);
    }
}
