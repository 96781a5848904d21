type Group = {
    readonly group: string;
    readonly total: number;
    readonly hits: number;
};
type Report = {
    readonly from: string;
    readonly to: string;
    readonly lines: readonly {
        readonly line: string;
        readonly count: number;
    }[];
    readonly waits: readonly {
        wait: string;
        count: number;
        medianMs: number;
    }[];
    readonly stars: Readonly<Record<string, {
        readonly lines: readonly (Group & Median)[];
    }>>;
};
type Median = {
    readonly count?: number;
    readonly medianMs?: number | null;
};
/**
 * Every number that is not what the entries say, one sentence each. The entries reach back to the
 * beginning, since what a time answered may have begun before it.
 */
export declare function recount(report: Report, texts: readonly string[]): readonly string[];
export {};
