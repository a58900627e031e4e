package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Tie;

/**
 * How a body decides: kk шешім қабылдау тәртібі, ru порядок принятия решений.
 *
 * @param majorities how many votes adopt, by class of question; a class that is not there is unsaid
 * @param tie what equal votes mean
 * @param tieHolder whose side counts on a tie while a deputy presides
 * @param abstention whether one may abstain
 * @param invalidBallots whether a blank or a double mark is an invalid vote
 * @param openness open, secret, or as the body chooses
 * @param rollCall whether it is kept how each member voted
 * @param consentOfSides whether all sides must agree
 * @param chairMaySetOther whether the chair may set another majority for one question
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VotingRules(
        List<MajorityFor> majorities,
        Rule<Tie> tie,
        Rule<TieHolder> tieHolder,
        Rule<Abstention> abstention,
        Rule<Boolean> invalidBallots,
        Rule<Openness> openness,
        Rule<Boolean> rollCall,
        Rule<Boolean> consentOfSides,
        Rule<Boolean> chairMaySetOther) {
    static final VotingRules UNSAID = new VotingRules(
            List.of(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid());

    public VotingRules {
        majorities = majorities == null ? List.of() : List.copyOf(majorities);
        tie = Rule.orUnsaid(tie);
        tieHolder = Rule.orUnsaid(tieHolder);
        abstention = Rule.orUnsaid(abstention);
        invalidBallots = Rule.orUnsaid(invalidBallots);
        openness = Rule.orUnsaid(openness);
        rollCall = Rule.orUnsaid(rollCall);
        consentOfSides = Rule.orUnsaid(consentOfSides);
        chairMaySetOther = Rule.orUnsaid(chairMaySetOther);
    }

    /** The majority of a class of questions: kk мәселелер тобына арналған көпшілік, ru большинство по виду вопросов. */
    public record MajorityFor(QuestionClass question, Majority majority) {
        public MajorityFor {
            Given.present("question", question);
            Given.present("majority", majority);
        }

        /** Returns the paragraph. */
        Citation citation() {
            return majority.citation();
        }
    }

    /** kk мәселе түрі, ru вид вопроса. */
    public enum QuestionClass {
        ORDINARY,
        PROCEDURAL,
        PERSONNEL,
        /** The body's own abolition. */
        OWN_ABOLITION;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whose side counts on a tie while a deputy presides: kk тең дауыстағы шешуші тұлға, ru чей голос решает. */
    public enum TieHolder {
        HEAD_ONLY,
        PRESIDING;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** kk қалыс қалу, ru воздержание. */
    public enum Abstention {
        ALLOWED,
        FORBIDDEN,
        /** Whoever does not answer has abstained. */
        BY_SILENCE,
        /** Instead of abstaining one dissents. */
        DISSENT_INSTEAD;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** kk дауыс беру түрі, ru вид голосования. */
    public enum Openness {
        OPEN,
        SECRET,
        BY_CHOICE;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
