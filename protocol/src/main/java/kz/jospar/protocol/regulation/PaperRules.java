package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;

/**
 * Who keeps and sends a body's papers: kk іс қағаздарын жүргізу, ru делопроизводство.
 *
 * <p>Worked case: the Kostanay regulation has the akimat keep the records in 24 and the working body in 26(1): two readings,
 * and no answer.
 *
 * @param workingBody which body works for it: kk жұмыс органы, ru рабочий орган
 * @param keptBy who keeps the records
 * @param sentBy who sends the papers of a sitting to the members
 * @param materialLanguages the languages in which materials are handed in
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record PaperRules(
        Rule<LocalizedText> workingBody,
        Rule<Actor> keptBy,
        Rule<Actor> sentBy,
        Rule<List<Language>> materialLanguages) {
    static final PaperRules UNSAID = new PaperRules(Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    public PaperRules {
        workingBody = Rule.orUnsaid(workingBody);
        keptBy = Rule.orUnsaid(keptBy);
        sentBy = Rule.orUnsaid(sentBy);
        materialLanguages = Rule.orUnsaid(materialLanguages);
    }
}
