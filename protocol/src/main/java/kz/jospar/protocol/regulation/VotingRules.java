package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.rule.Tie.Equality;

/**
 * How a body decides: kk шешім қабылдау тәртібі, ru порядок принятия решений.
 *
 * <p>Worked case: the Kostanay staff votes openly and adopts by the majority of all members; on equal votes the decision
 * stands for which the head voted, and whether that means the votes cast or the whole membership can be read both ways (13).
 *
 * @param majorities how many votes adopt, by class of question; a class that is not there is unsaid
 * @param consentOfSides whether all sides must agree
 * @param chairMaySetOther whether the chair may set another majority for one question
 * @param tie what equal votes mean
 * @param equality which equality is meant: of the votes cast or of the whole base
 * @param tieHolder whose side counts on a tie while a deputy presides
 * @param recusedLeaveBase whether a recused member leaves the base
 * @param abstention whether one may abstain
 * @param invalidBallots whether a blank or a double mark is an invalid vote
 * @param openness open, secret, or as the body chooses
 * @param rollCall whether it is kept how each member voted
 * @param dissent whether a member may state a dissenting opinion
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record VotingRules(
        List<MajorityFor> majorities,
        Rule<Boolean> consentOfSides,
        Rule<Boolean> chairMaySetOther,
        Rule<TieRule> tie,
        Rule<Equality> equality,
        Rule<TieHolder> tieHolder,
        Rule<Boolean> recusedLeaveBase,
        Rule<Abstention> abstention,
        Rule<Boolean> invalidBallots,
        Rule<Openness> openness,
        Rule<Boolean> rollCall,
        Rule<Boolean> dissent) {
    static final VotingRules UNSAID = new VotingRules(
            List.of(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid());

    public VotingRules {
        majorities = Guard.copy(majorities);
        consentOfSides = Rule.orUnsaid(consentOfSides);
        chairMaySetOther = Rule.orUnsaid(chairMaySetOther);
        tie = Rule.orUnsaid(tie);
        equality = Rule.orUnsaid(equality);
        tieHolder = Rule.orUnsaid(tieHolder);
        recusedLeaveBase = Rule.orUnsaid(recusedLeaveBase);
        abstention = Rule.orUnsaid(abstention);
        invalidBallots = Rule.orUnsaid(invalidBallots);
        openness = Rule.orUnsaid(openness);
        rollCall = Rule.orUnsaid(rollCall);
        dissent = Rule.orUnsaid(dissent);
        Guard.distinct("majority", majorities, one -> one.question().code());
    }

    /** Returns these rules with another reading of equal votes. */
    public VotingRules withEquality(Rule<Equality> read) {
        return new VotingRules(
                majorities,
                consentOfSides,
                chairMaySetOther,
                tie,
                read,
                tieHolder,
                recusedLeaveBase,
                abstention,
                invalidBallots,
                openness,
                rollCall,
                dissent);
    }

    /** Returns the share that adopts a question of this class; unsaid where no class of it is there. */
    public Rule<Share> majority(QuestionClass question) {
        for (MajorityFor one : majorities) {
            if (one.question() == question) {
                return one.share();
            }
        }
        return Rule.unsaid();
    }

    /**
     * The majority of a class of questions: kk мәселелер тобына арналған көпшілік, ru большинство по виду вопросов.
     *
     * @param question the class
     * @param share how many votes for adopt
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
    public record MajorityFor(QuestionClass question, Rule<Share> share) {
        public MajorityFor {
            Guard.present("question", question);
            share = Rule.orUnsaid(share);
        }
    }

    /** A class of questions: kk мәселе түрі, ru вид вопроса. */
    public enum QuestionClass {
        /** kk күн тәртібіндегі мәселе, ru вопрос повестки. */
        ORDINARY,
        /** kk рәсімдік мәселе, ru процедурный вопрос. */
        PROCEDURAL,
        /** kk кадр мәселесі, ru кадровый вопрос. */
        PERSONNEL,
        /** The body's own abolition: kk органның таратылуы, ru собственное упразднение. */
        OWN_ABOLITION;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What equal votes mean: kk дауыстар тең болғанда, ru при равенстве голосов. */
    public enum TieRule {
        /** The decision the head voted for stands: kk басшы дауыс берген шешім, ru решение, за которое голосовал руководитель. */
        HEADS_SIDE,
        /** The decision the presiding person voted for stands: kk төрағалық етуші дауыс берген шешім, ru решение, за которое голосовал председательствующий. */
        PRESIDING_SIDE,
        /** The presiding person casts a further vote: kk шешуші дауыс, ru решающий голос. */
        CASTING_VOTE,
        /** It is decided in the applicant's favour: kk өтініш берушінің пайдасына, ru в пользу заявителя. */
        APPLICANTS_FAVOUR,
        /** kk шешім қабылданбайды, ru решение не принимается. */
        REJECTED,
        /** kk қайта дауыс беріледі, ru проводится повторное голосование. */
        VOTE_AGAIN;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whose side counts on a tie while a deputy presides: kk тең дауыстағы шешуші тұлға, ru чей голос решает. */
    public enum TieHolder {
        /** kk тек басшы, ru только руководитель. */
        HEAD_ONLY,
        /** kk төрағалық етуші, ru председательствующий. */
        PRESIDING;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether one may abstain: kk қалыс қалу, ru воздержание. */
    public enum Abstention {
        /** kk рұқсат етіледі, ru допускается. */
        ALLOWED,
        /** kk рұқсат етілмейді, ru не допускается. */
        FORBIDDEN,
        /** Instead of abstaining one states a dissenting opinion: kk қалыс қалудың орнына ерекше пікір, ru вместо воздержания – особое мнение. */
        DISSENT_INSTEAD;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How votes are given: kk дауыс беру түрі, ru вид голосования. */
    public enum Openness {
        /** kk ашық, ru открытое. */
        OPEN,
        /** kk жасырын, ru тайное. */
        SECRET,
        /** As the body chooses: kk орган таңдайды, ru по выбору. */
        BY_CHOICE;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
