package vn.kehoach;

import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Checked;
import vn.kehoach.check.PlanCheck;
import vn.kehoach.derive.Adopted;
import vn.kehoach.derive.Stacked;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.heir.Estate;
import vn.kehoach.heir.Point;
import vn.kehoach.plan.Plan;
import vn.kehoach.shape.Read;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/**
 * A plan that has been read and looked at alone.
 *
 * @param input the plan
 * @param office its office
 * @param plan absent where it could not be read
 * @param reading what reading it has to say
 * @param check the rules' view of it, not yet finished
 * @param both the plan with its template, where it has one
 * @param rows the files of rows that were read, named by their ways from the plan's folder
 */
record Examination(
        PlanInput input,
        OfficeFiles office,
        Optional<Read<Plan>> plan,
        List<Diagnostic> reading,
        Optional<PlanCheck> check,
        Optional<Adopted> both,
        List<SourceFile> rows) {
    /** Everything there is to say about the plan's file. */
    Checked finish() {
        Checked read = new Checked(reading, List.of());
        return check.map(rules -> read.and(home(rules.finish()))).orElse(read);
    }

    /** The same with each point at its place in the file to which it belongs. */
    Estate home(Estate estate) {
        return both.map(Adopted::text).map(files -> home(estate, files)).orElse(estate);
    }

    private static Estate home(Estate estate, Stacked files) {
        List<Point> points = estate.points().stream()
                .map(point -> {
                    Span span = new Span(point.at(), point.at());
                    return new Point(
                            point.kind(),
                            files.fileOf(span),
                            point.path(),
                            files.home(span).start(),
                            point.what(),
                            point.heirs());
                })
                .toList();
        return new Estate(estate.unit(), estate.last(), estate.horizon(), estate.heirs(), estate.sure(), points);
    }

    private Checked home(Checked found) {
        return both.map(Adopted::text)
                .map(files -> new Checked(
                        files.home(found.findings()),
                        found.setAside().stream()
                                .filter(each -> !each.finding()
                                                .file()
                                                .equals(files.text().name())
                                        || !files.isBelow(each.finding().span()))
                                .toList()))
                .orElse(found);
    }
}
