package vn.kehoach.shell;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.kehoach.document.AnnexFiles;
import vn.kehoach.document.Images;
import vn.kehoach.document.LabelWriting;

@AnalyzeClasses(packages = "vn.kehoach", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyTheInteractiveShellKnowsSpringAndTheLineEditor = noClasses()
            .that()
            .resideOutsideOfPackage("vn.kehoach.shell.interactive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.jline..");

    @ArchTest
    static final ArchRule onlyTheShellKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackage("vn.kehoach.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule commandsDoNotKnowWhoRunsThem = noClasses()
            .that()
            .resideInAPackage("vn.kehoach.shell.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.kehoach.shell.interactive..");

    /** The engine's door and its data; how it reads, composes and writes is its own business. */
    @ArchTest
    static final ArchRule theShellKnowsOnlyTheEnginesDoorAndData = noClasses()
            .that()
            .resideInAPackage("vn.kehoach.shell..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "vn.kehoach.yaml..",
                            "vn.kehoach.shape..",
                            "vn.kehoach.setting..",
                            "vn.kehoach.check.rule..",
                            "vn.kehoach.compose..",
                            "vn.kehoach.document..",
                            "vn.kehoach.metrics..",
                            "vn.kehoach.docx..",
                            "vn.kehoach.pdf..",
                            "vn.kehoach.text..",
                            "vn.kehoach.skeleton..")
                    // What the door takes as data.
                    .and(not(type(Images.class)))
                    .and(not(type(LabelWriting.class)))
                    .and(not(type(AnnexFiles.class))));

    @ArchTest
    static final ArchRule packagesDoNotGoRoundInCircles =
            slices().matching("vn.kehoach.shell.(*)..").should().beFreeOfCycles();
}
