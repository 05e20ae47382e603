package vn.kehoach.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/form.md lists each requirement of Decree 30 with the tests that bear its id in their names. It is made from those names:
 * run with {@code -Dkehoach.golden=accept} to write it anew, then read the difference.
 */
class FormTableTest {
    private static final Path PAGE = Path.of("../docs/form.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path NOT_APPLICABLE = Path.of("src/test/resources/form/not-applicable.txt");
    private static final Path IN_PART = Path.of("src/test/resources/form/in-part.txt");
    private static final Path REFERENCE = Path.of("../../shared/reference/nd30.md");
    private static final Path PARTY_REFERENCE = Path.of("../../shared/reference/party-format.md");

    private static final Pattern ID = Pattern.compile("(?:ND30|HD36)-[A-Z]+-[0-9]+");
    /** What a test is called: its display name, or the name of each of its cases. */
    private static final Pattern NAME = Pattern.compile(
            "(?:@DisplayName|@ParameterizedTest)\\(\\s*(?:name\\s*=\\s*)?\"((?:[^\"\\\\]|\\\\.|\"\\s*\\+\\s*\")*)\"");

    @Test
    void theTableInTheDocsIsTheTableOfTheTests() throws IOException {
        String made = page();
        if ("accept".equals(System.getProperty("kehoach.golden"))) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    @Test
    void noRequirementIsBothProvenAndSaidNotToApply() throws IOException {
        assertThat(proofs().keySet())
                .doesNotContainAnyElementsOf(notApplicable().keySet());
    }

    @Test
    void whatIsProvenInPartIsProven() throws IOException {
        assertThat(proofs().keySet()).containsAll(reasons(IN_PART).keySet());
    }

    @Test
    void everyRequirementOfTheDecreeIsProvenOrSaidNotToApply() throws IOException {
        assumeTrue(Files.exists(REFERENCE), "skipped: the list of requirements is not beside this checkout");
        Set<String> known = new TreeSet<>(proofs().keySet());
        known.addAll(notApplicable().keySet());
        assertThat(known).containsAll(requirements());
    }

    /** The requirements of the sections on page, head, content, signature, recipients, layout, annexes and sizes. */
    private static List<String> requirements() throws IOException {
        List<String> ids = requirements(
                REFERENCE,
                "| ND30-",
                Set.of(
                        "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18",
                        "19"));
        ids.addAll(requirements(PARTY_REFERENCE, "| HD36-", Set.of("2", "3", "4", "5", "6", "7", "8")));
        return ids;
    }

    private static List<String> requirements(Path reference, String row, Set<String> sections) throws IOException {
        List<String> ids = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(reference)) {
            if (line.startsWith("## ")) {
                section = line.substring(3).replaceFirst("\\..*", "");
            } else if (line.startsWith(row) && sections.contains(section)) {
                ids.add(line.split("\\|")[1].strip());
            }
        }
        return ids;
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(
                """
                # Requirements of form and their proofs

                Each row is a requirement of Nghị định 30/2020/NĐ-CP (Phụ lục I to III), or, with `HD36-`, of Hướng dẫn số 36-HD/VPTW and of
                05-HD/VPTW, which replaced it on 27/5/2026, by its id in `templates/forms` and in the names of the tests, with the tests that prove it: of the DOCX, of the PDF, of what is composed before either is drawn.
                The table is made from the tests' names by `FormTableTest`.

                | id | DOCX | PDF | composed, checked |
                |---|---|---|---|
                """);
        proofs().forEach((id, tests) -> page.append("| ")
                .append(id)
                .append(" | ")
                .append(cell(tests, "docx"))
                .append(" | ")
                .append(cell(tests, "pdf"))
                .append(" | ")
                .append(cell(tests, ""))
                .append(" |\n"));
        page.append("\n## What does not apply, and why\n\n| id | reason |\n|---|---|\n");
        notApplicable().forEach((id, reason) -> page.append("| " + id + " | " + reason + " |\n"));
        page.append("\n## What is proven in part, and what is left to the author\n\n| id | what |\n|---|---|\n");
        reasons(IN_PART).forEach((id, what) -> page.append("| " + id + " | " + what + " |\n"));
        return page.toString();
    }

    private static String cell(Map<String, Set<String>> tests, String room) {
        Set<String> cell = new TreeSet<>();
        tests.forEach((test, rooms) -> {
            boolean drawn = rooms.contains("docx") || rooms.contains("pdf");
            if (room.isEmpty() ? !drawn : rooms.contains(room)) {
                cell.add("`" + test + "`");
            }
        });
        return String.join(", ", cell);
    }

    /** Ids in their natural order, each with the test classes that name it and the folder of each. */
    private static Map<String, Map<String, Set<String>>> proofs() throws IOException {
        Map<String, Map<String, Set<String>>> proofs = new TreeMap<>(FormTableTest::inOrder);
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Test.java"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Matcher shown = NAME.matcher(Files.readString(file));
                while (shown.find()) {
                    Matcher id = ID.matcher(shown.group(1));
                    while (id.find()) {
                        proofs.computeIfAbsent(id.group(), first -> new TreeMap<>())
                                .computeIfAbsent(name, first -> new TreeSet<>())
                                .add(file.getParent().getFileName().toString());
                    }
                }
            }
        }
        return proofs;
    }

    private static int inOrder(String one, String other) {
        int byGroup = one.replaceAll("[0-9]+$", "").compareTo(other.replaceAll("[0-9]+$", ""));
        return byGroup != 0 ? byGroup : Integer.compare(number(one), number(other));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    private static Map<String, String> notApplicable() throws IOException {
        return reasons(NOT_APPLICABLE);
    }

    private static Map<String, String> reasons(Path list) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : Files.readAllLines(list)) {
            if (ID.matcher(line).lookingAt()) {
                String[] parts = line.split("  ", 2);
                reasons.put(parts[0], parts[1]);
            }
        }
        return reasons;
    }
}
