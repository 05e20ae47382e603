package vn.kehoach.intake.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** The comments of a document, and the words that each is about. */
final class Comments {
    private final Map<String, Comment> comments = new LinkedHashMap<>();

    Comments(Element part) {
        part.children("w:comment").forEach(comment -> comments.put(comment.attribute("w:id"), new Comment(comment)));
    }

    void begin(String id, Place place) {
        Comment comment = comments.get(id);
        if (comment != null) {
            comment.place = place;
            comment.open = true;
        }
    }

    void end(String id) {
        Comment comment = comments.get(id);
        if (comment != null) {
            comment.open = false;
        }
    }

    /** Where the sign of a comment stands; some comments are about a point, not about words. */
    void mark(String id, Place place) {
        Comment comment = comments.get(id);
        if (comment != null && comment.place == null) {
            comment.place = place;
        }
    }

    /** Words as they are read. */
    void read(String text) {
        comments.values().stream().filter(comment -> comment.open).forEach(comment -> comment.about.append(text));
    }

    List<Remark> remarks() {
        return comments.values().stream().map(Comment::remark).toList();
    }

    private static final class Comment {
        private final String author;
        private final String words;
        private final StringBuilder about = new StringBuilder();
        private Place place;
        private boolean open;

        private Comment(Element comment) {
            author = comment.attribute("w:author");
            words = comment.all()
                    .filter(element -> element.is("w:p"))
                    .map(Words::of)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n"));
        }

        private Remark remark() {
            return Remark.of(
                    place == null ? Place.of(1) : place,
                    Matter.COMMENT,
                    author,
                    words,
                    about.toString().strip());
        }
    }
}
