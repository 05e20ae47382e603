package vn.kehoach;

import vn.kehoach.manuscript.Kind;
import vn.kehoach.recognise.Draft;

/**
 * An existing document as a plan.
 *
 * @param file name of the document's file
 * @param kind of file it is
 * @param draft the plan and everything there is to say about how it was made
 * @param yaml the plan's file: what should be looked at has a comment {@code # ?} above it
 */
public record Imported(String file, Kind kind, Draft draft, String yaml) {}
