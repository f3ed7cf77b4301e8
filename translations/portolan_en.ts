<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressCountCheck</name>
    <message numerus="yes">
        <source>%n addresses.</source>
        <translation>
            <numerusform>%n address.</numerusform>
            <numerusform>%n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CanvasTexts</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n flow(s)</source>
        <translation>
            <numerusform>%1 – %2, %n flow</numerusform>
            <numerusform>%1 – %2, %n flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>Compared with %1 · %n rule(s) as before</source>
        <translation>
            <numerusform>Compared with %1 · %n rule as before</numerusform>
            <numerusform>Compared with %1 · %n rules as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n opened</numerusform>
            <numerusform>%n opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message numerus="yes">
        <source>%n device(s) without an address.</source>
        <translation>
            <numerusform>%n device without an address.</numerusform>
            <numerusform>%n devices without an address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DhcpPoolTooSmallCheck</name>
    <message numerus="yes">
        <source>%n addresses, one for each device that asks.</source>
        <translation>
            <numerusform>%n address, one for each device that asks.</numerusform>
            <numerusform>%n addresses, one for each device that asks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>%n subnets</source>
        <translation>
            <numerusform>%n subnet</numerusform>
            <numerusform>%n subnets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message numerus="yes">
        <source>Move %n thing(s)</source>
        <translation>
            <numerusform>Move %n thing</numerusform>
            <numerusform>Move %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n thing(s)</source>
        <translation>
            <numerusform>Duplicate %n thing</numerusform>
            <numerusform>Duplicate %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waive %n flow(s)</source>
        <translation>
            <numerusform>Waive %n flow</numerusform>
            <numerusform>Waive %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n finding(s)</source>
        <translation>
            <numerusform>Approve %n finding</numerusform>
            <numerusform>Approve %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message numerus="yes">
        <source>And %n more fault(s).</source>
        <translation>
            <numerusform>And %n more fault.</numerusform>
            <numerusform>And %n more faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>Nothing to remark. %n check(s) ran.</source>
        <translation>
            <numerusform>Nothing to remark. %n check ran.</numerusform>
            <numerusform>Nothing to remark. %n checks ran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowsPanel</name>
    <message numerus="yes">
        <source>%n need(s) have no path; the findings say why.</source>
        <translation>
            <numerusform>%n need has no path; the findings say why.</numerusform>
            <numerusform>%n needs have no path; the findings say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenSourcesCheck</name>
    <message numerus="yes">
        <source>%n addresses become one at %1.</source>
        <translation>
            <numerusform>%n address becomes one at %1.</numerusform>
            <numerusform>%n addresses become one at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message numerus="yes">
        <source>What was to be saved is whole and differs from the plan in %n thing(s). Taking it over is an edit that can be undone.</source>
        <translation>
            <numerusform>What was to be saved is whole and differs from the plan in %n thing. Taking it over is an edit that can be undone.</numerusform>
            <numerusform>What was to be saved is whole and differs from the plan in %n things. Taking it over is an edit that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more fault(s).</source>
        <translation>
            <numerusform>And %n more fault.</numerusform>
            <numerusform>And %n more faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>%n gateway</numerusform>
            <numerusform>%n gateways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation>
            <numerusform>%n symbol</numerusform>
            <numerusform>%n symbols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more requirement(s)</source>
        <translation>
            <numerusform>%n more requirement</numerusform>
            <numerusform>%n more requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n box(es)</source>
        <translation>
            <numerusform>%1, %n box</numerusform>
            <numerusform>%1, %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortMapPanel</name>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>The first row is shown.</numerusform>
            <numerusform>The first %n rows are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es).</source>
        <translation>
            <numerusform>%n clash.</numerusform>
            <numerusform>%n clashes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortMapTexts</name>
    <message numerus="yes">
        <source>Listening ports of %n device(s)</source>
        <translation>
            <numerusform>Listening ports of %n device</numerusform>
            <numerusform>Listening ports of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message numerus="yes">
        <source>%1  %n rule(s)</source>
        <translation>
            <numerusform>%1  %n rule</numerusform>
            <numerusform>%1  %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionTexts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateTexts</name>
    <message numerus="yes">
        <source>The ports of %n service(s) change.</source>
        <translation>
            <numerusform>The ports of %n service change.</numerusform>
            <numerusform>The ports of %n services change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WideRangeCheck</name>
    <message numerus="yes">
        <source>%n ports.</source>
        <translation>
            <numerusform>%n port.</numerusform>
            <numerusform>%n ports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ports, from the source ports %1.</source>
        <translation>
            <numerusform>%n port, from the source ports %1.</numerusform>
            <numerusform>%n ports, from the source ports %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneMatrixPanel</name>
    <message numerus="yes">
        <source>%n need(s) have no path.</source>
        <translation>
            <numerusform>%n need has no path.</numerusform>
            <numerusform>%n needs have no path.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without path</source>
        <translation>
            <numerusform>%n without path</numerusform>
            <numerusform>%n without path</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CanvasView</name>
    <message numerus="yes">
        <source>Move %n thing(s)</source>
        <translation>
            <numerusform>Move %n thing</numerusform>
            <numerusform>Move %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %2. %n requirement(s).</source>
        <translation>
            <numerusform>%1, %2. %n requirement.</numerusform>
            <numerusform>%1, %2. %n requirements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::CatalogPanel</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ExportDialog</name>
    <message numerus="yes">
        <source>%n point(s) cannot be exported; untick them or mend what they need.</source>
        <translation>
            <numerusform>%n point cannot be exported; untick it or mend what it needs.</numerusform>
            <numerusform>%n points cannot be exported; untick them or mend what they need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FindingsButton</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FindingsModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n line not understood</numerusform>
            <numerusform>%n lines not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::MergeDialog</name>
    <message numerus="yes">
        <source>%n thing(s) that only the other version changed are taken over.</source>
        <translation>
            <numerusform>%n thing that only the other version changed is taken over.</numerusform>
            <numerusform>%n things that only the other version changed are taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides. Yours holds; tick theirs where it shall.</source>
        <translation>
            <numerusform>%n place was changed on both sides. Yours holds; tick theirs where it shall.</numerusform>
            <numerusform>%n places were changed on both sides. Yours holds; tick theirs where it shall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n edit(s), with history</source>
        <translation>
            <numerusform>%n edit, with history</numerusform>
            <numerusform>%n edits, with history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::SheetDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation>
            <numerusform>%n symbol</numerusform>
            <numerusform>%n symbols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ZoneMatrix</name>
    <message numerus="yes">
        <source>%n service(s) inside %1, past no gateway.</source>
        <translation>
            <numerusform>%n service inside %1, past no gateway.</numerusform>
            <numerusform>%n services inside %1, past no gateway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) from %1 to %2.</source>
        <translation>
            <numerusform>%n service from %1 to %2.</numerusform>
            <numerusform>%n services from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) have no path.</source>
        <translation>
            <numerusform>%n need has no path.</numerusform>
            <numerusform>%n needs have no path.</numerusform>
        </translation>
    </message>
</context>
</TS>
