package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.rating.formula.Formula;

/** One formula at its path; its members stand before it in the order of computing, those who use it behind it. */
record Node(String path, Formula formula, Rule rule, List<Integer> members, List<Integer> users) {
    Node(String path, Formula formula, Rule rule, List<Integer> members) {
        this(path, formula, rule, members, new ArrayList<>(1));
    }
}
