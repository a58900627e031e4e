package kz.jospar.protocol.lint;

import static kz.jospar.core.finding.Severity.ERROR;
import static kz.jospar.core.finding.Severity.INFO;
import static kz.jospar.core.finding.Severity.WARNING;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * All codes of findings that a regulation can have: kk ереже ескертуінің коды, ru код замечания к положению.
 *
 * <p>The sentence of a finding has the key {@code finding.CODE}; what the code means and how to mend it, {@link #help},
 * has the key {@code lint.CODE.help}. The order here is the order of findings.
 */
public enum RegulationCode {
    /** Something without which no verdict can be computed: a quorum, a majority, the base of a share, which equality. */
    RULE_MISSING(ERROR),
    /** A number of voters that has several readings. */
    MEMBERS_UNSAID(ERROR),
    /** Paragraphs that say different things. */
    PARAGRAPHS_DIFFER(WARNING),
    /** Somebody's declared choice where the regulation is silent or has several readings. */
    CHOICE_DECLARED(INFO),
    /** A silence that leaves some verdicts undefined. */
    VERDICT_UNDEFINED(WARNING),
    /** A silence that no verdict hangs on. */
    MATTER_UNSAID(INFO),
    /** Words of the text that are wrong. */
    TEXT_FLAW(WARNING),
    /** Numbers of paragraphs that come back. */
    NUMBERS_REPEATED(WARNING),
    /** A term in units that are not named. */
    TERM_WITHOUT_UNIT(WARNING),
    /** A step that nobody is named for. */
    STEP_WITHOUT_ACTOR(WARNING),
    /** A step without a term. */
    STEP_WITHOUT_TIME(INFO),
    /** Terms before or after one thing that are those of several actors. */
    TERMS_OF_SEVERAL_ACTORS(INFO),
    /** A list of seats that breaks a rule on the composition. */
    COMPOSITION_BROKEN(WARNING),
    /** A regulation without a list of seats. */
    SEATS_UNSAID(INFO),
    /** A majority that a sitting with no more than the quorum cannot give. */
    MAJORITY_ABOVE_QUORUM(WARNING),
    /** A rule on equal votes that can never apply. */
    TIE_NEVER(WARNING),
    /** Abstentions and absences that weigh as votes against. */
    ABSENCE_WEIGHS_AGAINST(INFO),
    /** One more vote for that turns adopted into not adopted. */
    VOTE_FOR_LOSES(WARNING),
    /** An opponent who gives up a vote against and so turns adopted into not adopted. */
    OPPONENT_GAINS_BY_SILENCE(WARNING),
    /** Few votes for that adopt where more do not. */
    FEWER_VOTES_ADOPT(WARNING),
    /** A question and its contrary that are both adopted by the same voters. */
    CONTRARY_BOTH_ADOPTED(WARNING),
    /** An opponent who stays away and so takes the quorum from those who would adopt. */
    QUORUM_BY_STAYING_AWAY(INFO),
    /** The same numbers of votes with a verdict that hangs on how one named person voted. */
    ONE_PERSON_DECIDES(INFO),
    /** A body too large for all its states to be counted. */
    TOO_MANY_STATES(INFO);

    private final Severity severity;
    private final String code;

    RegulationCode(Severity severity) {
        this.severity = severity;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the code as findings and JSON have it: {@code members-unsaid}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns how much a finding of this code weighs. */
    public Severity severity() {
        return severity;
    }

    /** Returns what the code means and how to mend what it finds. */
    public String help(Language language) {
        return Messages.in(language).text("lint." + code + ".help");
    }
}
