package vn.kehoach;

import vn.kehoach.issue.Particulars;
import vn.kehoach.issue.SideFile;
import vn.kehoach.plan.Plan;

/**
 * A plan as it is issued.
 *
 * @param plan the plan
 * @param rendering its files; the PDF's pages have been counted, whether it is among them or not
 * @param particulars what a register is told of the document
 * @param made rules and catalogues with which it was made, and the version of the program
 */
public record Issued(Plan plan, Rendering rendering, Particulars particulars, SideFile.Made made) {}
