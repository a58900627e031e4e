package kz.jospar.benchmarks;

public final class Report {
    private Report() {}

    public static void main(String[] arguments) {}
}
