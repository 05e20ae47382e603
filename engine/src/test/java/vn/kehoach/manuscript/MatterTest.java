package vn.kehoach.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;

class MatterTest {
    /** How many details each matter has, as {@link Matter} says of each; one where nothing is said here. */
    private static final Map<Matter, Integer> DETAILS = new EnumMap<>(Map.ofEntries(
            Map.entry(Matter.SCANNED, 0),
            Map.entry(Matter.OCR, 0),
            Map.entry(Matter.COMMENT, 3),
            Map.entry(Matter.INSERTED, 2),
            Map.entry(Matter.DELETED, 2),
            Map.entry(Matter.LEGACY_ENCODING, 2),
            Map.entry(Matter.JOINED, 2),
            Map.entry(Matter.RENUMBERED, 2),
            Map.entry(Matter.BROKEN_NUMBERING, 2),
            Map.entry(Matter.DOUBTFUL, 3),
            Map.entry(Matter.NUMBER_ABSENT, 0),
            Map.entry(Matter.DATE_ABSENT, 0)));

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "Every matter has a sentence that tells all its details, and no sentence is left over but the words for places")
    void complete(Lang lang) {
        Messages messages = Matter.messages(lang);
        assertThat(messages.keys())
                .filteredOn(key -> !key.startsWith("place."))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Matter.values()).map(Matter::word).toList());
        for (Matter matter : Matter.values()) {
            String[] details = details(matter);
            String sentence =
                    messages.text(Remark.of(Place.of(1), matter, details).sentence());
            assertThat(sentence).as(matter.word()).doesNotContain("{");
            assertThat(details).as(matter.word()).allMatch(sentence::contains);
        }
    }

    private static String[] details(Matter matter) {
        return IntStream.range(0, DETAILS.getOrDefault(matter, 1))
                .mapToObj(each -> "<" + each + ">")
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A place is a line of a text, a line of a page of a PDF, a paragraph of a Word file")
    void places(Lang lang) {
        Messages messages = Matter.messages(lang);
        assertThat(Stream.of(
                                Place.of(7).inWords(Kind.TEXT),
                                new Place(3, 7).inWords(Kind.PDF),
                                Place.of(7).inWords(Kind.DOCX))
                        .map(messages::text))
                .isEqualTo(
                        lang == Lang.VI
                                ? List.of("dòng 7", "trang 3, dòng 7", "đoạn 7")
                                : List.of("line 7", "page 3, line 7", "paragraph 7"));
    }
}
