package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.words.Redline;

/** The text of a paragraph, word by word with its look. */
final class TrackedRuns {
    private static final String CALL = "\uFFFC";

    private final Tracks tracks;

    TrackedRuns(Tracks tracks) {
        this.tracks = tracks;
    }

    /** A word, a blank, a mark, or where a note is called. */
    private record Token(String text, Optional<Element> look, Optional<Element> call) {}

    /** The runs of both, what is gone and what is new marked. */
    List<Element> of(Element before, Element after) {
        List<Element> runs = new ArrayList<>();
        for (Redline.Stretch<Token> stretch : Redline.of(tokens(before), tokens(after), Token::text)) {
            List<Element> each = runs(stretch.elements());
            switch (stretch.kind()) {
                case KEPT -> runs.addAll(each);
                case GONE -> runs.add(tracks.runs(Tracks.Fate.DELETED, each));
                case NEW -> runs.add(tracks.runs(Tracks.Fate.INSERTED, each));
            }
        }
        return runs;
    }

    private static List<Token> tokens(Element paragraph) {
        List<Token> tokens = new ArrayList<>();
        for (Element run : paragraph.all("w:r")) {
            Optional<Element> look = run.child("w:rPr");
            Optional<Element> call = run.child("w:footnoteReference");
            call.ifPresent(note -> tokens.add(new Token(CALL, look, call)));
            String text = run.child("w:t").map(Element::text).orElse("");
            Redline.tokens(text).forEach(word -> tokens.add(new Token(word, look, Optional.empty())));
        }
        return tokens;
    }

    private static List<Element> runs(List<Token> tokens) {
        List<Element> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.call().isPresent()) {
                runs.add(Element.of(
                        "w:r",
                        Stream.concat(token.look().stream(), token.call().stream())
                                .toList()));
                continue;
            }
            text.append(token.text());
            if (i == tokens.size() - 1 || !tokens.get(i + 1).look().equals(token.look())) {
                runs.add(run(token.look(), text.toString()));
                text.setLength(0);
            }
        }
        return runs;
    }

    private static Element run(Optional<Element> look, String text) {
        List<Element> children = new ArrayList<>(look.stream().toList());
        children.add(new Element("w:t", Map.of("xml:space", "preserve"), List.of(), text));
        return Element.of("w:r", children);
    }
}
