package vn.kehoach.report;

import vn.kehoach.document.Document;
import vn.kehoach.shape.Origins;

/**
 * A plan as its readers will see it.
 *
 * @param document of the plan
 * @param origins where its parts are written in the file
 */
public record Composed(Document document, Origins origins) {}
