package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.words.Redline;

/** The text of a paragraph, word by word with its look. */
final class TrackedRuns {
    private final Tracks tracks;

    TrackedRuns(Tracks tracks) {
        this.tracks = tracks;
    }

    /** A word, a blank or a mark. */
    private record Token(String text, Optional<Element> look) {}

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
            String text = run.child("w:t").map(Element::text).orElse("");
            Redline.tokens(text).forEach(word -> tokens.add(new Token(word, look)));
        }
        return tokens;
    }

    private static List<Element> runs(List<Token> tokens) {
        List<Element> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
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
