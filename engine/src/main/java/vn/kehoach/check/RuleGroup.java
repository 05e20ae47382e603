package vn.kehoach.check;

import java.util.List;
import java.util.Locale;
import vn.kehoach.check.rule.body.BodyRules;
import vn.kehoach.check.rule.citation.CitationRules;
import vn.kehoach.check.rule.file.FileRules;
import vn.kehoach.check.rule.form.FormRules;
import vn.kehoach.check.rule.language.LanguageRules;
import vn.kehoach.check.rule.place.PlaceRules;
import vn.kehoach.check.rule.programme.ProgrammeRules;
import vn.kehoach.check.rule.workspace.WorkspaceRules;

/** What rules are about, in the order in which they run; those of {@link #FILE} look at what the others found. */
public enum RuleGroup {
    /** Thể thức. */
    FORM(FormRules.all()),
    /** Chương trình, chỉ tiêu, phân công. */
    PROGRAMME(ProgrammeRules.all()),
    /** Cơ quan. */
    BODY(BodyRules.all()),
    /** Viện dẫn. */
    CITATION(CitationRules.all()),
    /** Địa danh, địa bàn. */
    PLACE(PlaceRules.all()),
    /** Ngôn ngữ. */
    LANGUAGE(LanguageRules.all()),
    /** Nhiều kế hoạch. */
    WORKSPACE(WorkspaceRules.all()),
    /** Tệp. */
    FILE(FileRules.all());

    private final List<Rule> rules;

    RuleGroup(List<Rule> rules) {
        this.rules = rules;
    }

    /** Its rules, in the order in which they run. */
    public List<Rule> rules() {
        return rules;
    }

    /** Its name in code, message keys and reports: {@code form}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
