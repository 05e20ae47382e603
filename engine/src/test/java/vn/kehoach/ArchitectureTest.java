package vn.kehoach;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Disk;

/** The house keeps its plan: ARCHITECTURE.md's table, and the rules of CONTRIBUTING.md that a machine can see. */
class ArchitectureTest {
    private static final String ROOT = "vn.kehoach";
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .importUrl(Engine.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    @DisplayName("A package uses only those above it in ARCHITECTURE.md's table")
    void oneWay() throws IOException {
        List<String> packages = packagesOfTheTable();
        Assertions.assertThat(packages).contains("source", "check", "compose", "skeleton");
        for (int i = 0; i < packages.size(); i++) {
            List<String> below = new ArrayList<>(packages.subList(i + 1, packages.size()).stream()
                    .map(name -> ROOT + "." + name + "..")
                    .toList());
            below.add(ROOT);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + packages.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below.toArray(String[]::new))
                    .check(ENGINE);
        }
    }

    @Test
    @DisplayName("ARCHITECTURE.md's table has every package, and no other")
    void table() throws IOException {
        List<String> packages = ENGINE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1))
                .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
                .distinct()
                .toList();

        Assertions.assertThat(packagesOfTheTable()).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    @DisplayName("No packages depend on each other in a circle")
    void noCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ENGINE);
    }

    @ParameterizedTest(name = "{0} stays in {1}")
    @CsvSource({
        "tools.jackson.., yaml",
        "com.fasterxml.jackson.., yaml",
        "com.github.difflib.., words",
        "org.apache.poi.xwpf.., docx",
        "org.apache.poi.hwpf.., intake.doc",
        "org.apache.xmlbeans.., docx",
        "org.openxmlformats.., docx",
        "org.apache.commons.compress.., docx",
        "org.docx4j.., intake.docx",
        "jakarta.xml.bind.., intake.docx",
        "org.apache.pdfbox.text.., intake.pdf",
        "org.apache.pdfbox.., pdf intake.pdf",
        "org.apache.fontbox.., pdf intake.pdf",
        "org.apache.poi.ss.., rollup.xlsx",
        "org.apache.poi.xssf.., rollup.xlsx",
        "org.apache.poi.., docx intake.doc rollup.xlsx"
    })
    void oneLibraryOnePackage(String library, String homes) {
        String[] packages = Arrays.stream(homes.split(" "))
                .map(home -> ROOT + "." + home + "..")
                .toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ENGINE);
    }

    @ParameterizedTest(name = "The engine, but for Disk, does without {0}")
    @ValueSource(
            strings = {
                "java.util.Random",
                "java.util.concurrent.ThreadLocalRandom",
                "java.security.SecureRandom",
                "java.nio.file.Files",
                "java.nio.file.FileSystems",
                "java.io.File",
                "java.io.FileInputStream",
                "java.io.FileReader",
                "java.io.FileOutputStream",
                "java.time.Clock",
                "java.util.Calendar"
            })
    void noMachine(String type) {
        noClasses()
                .that()
                .areNotAssignableTo(Disk.class)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(type)
                .check(ENGINE);
    }

    @Test
    @DisplayName("The engine asks neither clock nor locale nor chance, and prints nothing")
    void noSurroundings() {
        noClasses().should().accessField(System.class, "out").check(ENGINE);
        noClasses().should().accessField(System.class, "err").check(ENGINE);
        noClasses()
                .that()
                .areNotAssignableTo(Disk.class)
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                "asks the machine",
                                target -> target.getOwner().getPackageName().equals("java.time")
                                                && target.getName().equals("now")
                                        || target.getFullName().startsWith("java.util.Locale.getDefault(")
                                        || target.getFullName().startsWith("java.util.UUID.randomUUID(")
                                        || target.getFullName().startsWith("java.lang.Math.random(")
                                        || target.getFullName().startsWith("java.lang.System.currentTimeMillis(")
                                        || target.getFullName().startsWith("java.lang.System.nanoTime(")
                                        || target.getFullName().startsWith("java.lang.System.getProperty(")
                                        || target.getFullName().startsWith("java.lang.System.getenv("))))
                .check(ENGINE);
    }

    @ParameterizedTest(name = "String.{0}")
    @ValueSource(
            strings = {
                "toUpperCase()",
                "toLowerCase()",
                "getBytes()",
                "format(java.lang.String, [Ljava.lang.Object;)",
                "<init>([B)",
                "<init>([B, int, int)"
            })
    @DisplayName("Letters, figures and bytes are not left to the machine's language and charset")
    void noMachineLanguage(String method) {
        noClasses()
                .should()
                .callCodeUnitWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                                "is String." + method,
                                target -> target.getFullName().equals("java.lang.String." + method))))
                .check(ENGINE);
    }

    @Test
    @DisplayName("The engine knows no Spring")
    void noSpring() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.jline.."))
                .check(ENGINE);
    }

    @Test
    @DisplayName("A rule is a final class, named as its code: target-missing is TargetMissing")
    void rules() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".check.rule..")
                .and()
                .areAssignableTo(Rule.class)
                .should(new ArchCondition<>("be final and named by their code") {
                    @Override
                    public void check(JavaClass rule, ConditionEvents events) {
                        String code = rule.getSimpleName()
                                .replaceAll("(?<=.)([A-Z])", "-$1")
                                .toLowerCase(Locale.ROOT);
                        boolean page =
                                ArchitectureTest.class.getResource("/vn/kehoach/check/rule/" + code + ".md") != null;
                        events.add(new SimpleConditionEvent(
                                rule,
                                rule.getModifiers().contains(JavaModifier.FINAL) && page,
                                rule.getName() + " should be final and have the page " + code + ".md"));
                    }
                })
                .check(ENGINE);
    }

    private static List<String> packagesOfTheTable() throws IOException {
        List<String> packages = new ArrayList<>();
        Pattern row = Pattern.compile("^\\| `([a-z]+)` \\|.*");
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("../ARCHITECTURE.md"))) {
            if (line.startsWith("## ")) {
                inside = line.contains("`engine`");
            }
            Matcher name = row.matcher(line);
            if (inside && name.matches()) {
                packages.add(name.group(1));
            }
        }
        return packages;
    }
}
