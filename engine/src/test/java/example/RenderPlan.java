package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vn.kehoach.Engine;
import vn.kehoach.Format;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.source.Disk;
import vn.kehoach.source.SourceFile;

public class RenderPlan {
    public static void main(String[] arguments) throws Exception {
        var plan = new SourceFile(arguments[0], Files.readAllBytes(Path.of(arguments[0])));
        var engine = Engine.open(Disk.inVietnam());
        var outcome = engine.render(plan, Set.of(Format.DOCX, Format.PDF), false);
        outcome.diagnostics()
                .forEach(finding -> System.out.println(
                        finding.span().start() + " " + Engine.messages(Lang.EN).text(finding.message())));
        if (outcome.value().isPresent()) {
            Files.write(Path.of(arguments[1]), outcome.value().get().files().get(Format.PDF));
        }
    }
}
