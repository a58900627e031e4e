package kz.jospar.rating.account;

/** A pocket calculator with brackets, in doubles: it knows nothing of the library. */
final class Calculator {
    private final String keys;
    private int at;

    private Calculator(String keys) {
        this.keys = keys;
    }

    /** Returns what a line of figures comes to. */
    static double of(String figures) {
        Calculator calculator = new Calculator(
                figures.replace(",", "").replace(" ", "").replace("\u00a0", "").replace('−', '-'));
        double result = calculator.sum();
        if (calculator.at != calculator.keys.length()) {
            throw new IllegalArgumentException(figures + " from " + calculator.at);
        }
        return result;
    }

    private double sum() {
        double sum = product();
        while (true) {
            if (pressed("+")) {
                sum += product();
            } else if (pressed("-")) {
                sum -= product();
            } else {
                return sum;
            }
        }
    }

    private double product() {
        double product = power();
        while (true) {
            if (pressed("×")) {
                product *= power();
            } else if (pressed("÷") || pressed("/")) {
                product /= power();
            } else {
                return product;
            }
        }
    }

    private double power() {
        double base = single();
        return pressed("^") ? Math.pow(base, single()) : base;
    }

    private double single() {
        if (pressed("-")) {
            return -power();
        }
        if (pressed("|")) {
            return Math.abs(closed("|"));
        }
        if (pressed("ln(")) {
            return Math.log(closed(")"));
        }
        if (pressed("lg(")) {
            return Math.log10(closed(")"));
        }
        if (pressed("log₂(")) {
            return Math.log(closed(")")) / Math.log(2);
        }
        if (pressed("e")) {
            return Math.E;
        }
        if (pressed("(")) {
            return closed(")");
        }
        int from = at;
        while (at < keys.length() && (Character.isDigit(keys.charAt(at)) || keys.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(keys.substring(from, at));
    }

    private double closed(String by) {
        double inner = sum();
        if (!pressed(by)) {
            throw new IllegalArgumentException(keys + " lacks " + by);
        }
        return inner;
    }

    private boolean pressed(String key) {
        if (!keys.startsWith(key, at)) {
            return false;
        }
        at += key.length();
        return true;
    }
}
