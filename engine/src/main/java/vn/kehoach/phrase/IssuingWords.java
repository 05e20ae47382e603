package vn.kehoach.phrase;

import java.util.List;
import java.util.stream.Stream;

/** What an issuer says that it does: {@code ban hành}, {@code xây dựng}. */
final class IssuingWords {
    private static final List<List<String>> ALL = Stream.of(
                    "ban hành", "xây dựng", "đề ra", "triển khai", "yêu cầu", "tổ chức")
            .map(Words::forms)
            .toList();

    private IssuingWords() {}

    static boolean follow(List<Word> words, int at) {
        return ALL.stream().anyMatch(verb -> Words.startAt(words, at, verb));
    }
}
