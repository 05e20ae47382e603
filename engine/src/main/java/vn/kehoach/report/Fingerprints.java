package vn.kehoach.report;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Digest;

/**
 * By what a finding is known again in a later version of its file, wherever its lines have moved: its file, its code, the part of
 * the plan, the words at fault and which of several alike it is. Ask in the order of the findings.
 */
final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * The fingerprint of the next finding, 64 hexadecimal digits.
     *
     * @param words that it speaks of, as they stand in the file
     */
    String next(Diagnostic finding, String words) {
        String folded = Normalizer.normalize(Stretches.words(words), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        String alike = String.join("\n", finding.file(), finding.code(), finding.path(), folded);
        int occurrence = seen.merge(alike, 1, Integer::sum);
        String known = String.join("\n", finding.code(), finding.path(), folded, String.valueOf(occurrence));
        return Digest.of(known);
    }
}
