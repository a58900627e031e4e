package kz.jospar.rating.account;

import java.util.Map;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.Evaluation;

/** One unit in one evaluation, whose numbers can be exchanged while its peers' statistics stand still. */
record Frame(Evaluation evaluation, String unit) {

    Cell cell(Node node) {
        return evaluation.cell(node.path(), unit);
    }

    Cell with(Map<String, Cell> replaced, Node node) {
        return replaced.isEmpty() ? cell(node) : evaluation.mixed(unit, replaced, node.path());
    }
}
