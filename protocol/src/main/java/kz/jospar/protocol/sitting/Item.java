package kz.jospar.protocol.sitting;

import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import org.jspecify.annotations.Nullable;

/** A question and how far it has come. */
record Item(
        int number,
        Question question,
        QuestionStatus status,
        Tree<Choice> stated,
        @Nullable Roll roll,
        @Nullable Verdict verdict,
        int dissents) {

    static Item of(int number, Question question) {
        return new Item(number, question, QuestionStatus.ON_AGENDA, Tree.empty(), null, null, 0);
    }

    Item with(QuestionStatus next) {
        return new Item(number, question, next, stated, roll, verdict, dissents);
    }

    Item withStated(String seat, Choice choice) {
        return new Item(number, question, status, stated.put(seat, choice), roll, verdict, dissents);
    }

    Item voting(Roll opened) {
        return new Item(number, question, QuestionStatus.VOTING, stated, opened, null, dissents);
    }

    Item with(Roll counted) {
        return new Item(number, question, status, stated, counted, verdict, dissents);
    }

    Item decided(Verdict found) {
        return new Item(number, question, QuestionStatus.VOTED, stated, roll, found, dissents);
    }

    Item withDissent() {
        return new Item(number, question, status, stated, roll, verdict, dissents + 1);
    }
}
