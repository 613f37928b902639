<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>countersign</name>
    <message numerus="yes">
        <source>%1 of %Ln action(s)</source>
        <translation><numerusform>%1 of %Ln action</numerusform><numerusform>%1 of %Ln actions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s)</source>
        <translation><numerusform>%1 of %Ln entry</numerusform><numerusform>%1 of %Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln incident(s)</source>
        <translation><numerusform>%1 of %Ln incident</numerusform><numerusform>%1 of %Ln incidents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objection(s) met an incident later. A person confirmed each link.</source>
        <translation><numerusform>%1 of %n objection met an incident later. A person confirmed each link.</numerusform><numerusform>%1 of %n objections met an incident later. A person confirmed each link.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n objection(s) met an incident later: %2 right, %3 partly, %4 wrong, %5 cannot be said</source>
        <translation><numerusform>%1 of %n objection met an incident later: %2 right, %3 partly, %4 wrong, %5 cannot be said</numerusform><numerusform>%1 of %n objections met an incident later: %2 right, %3 partly, %4 wrong, %5 cannot be said</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln new entry(s) of the log</source>
        <translation><numerusform>%1 to %2: %Ln new entry of the log</numerusform><numerusform>%1 to %2: %Ln new entries of the log</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation><numerusform>%1, %n day ago</numerusform><numerusform>%1, %n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation><numerusform>%Ln action</numerusform><numerusform>%Ln actions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation><numerusform>%Ln difference</numerusform><numerusform>%Ln differences</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation><numerusform>%Ln entry</numerusform><numerusform>%Ln entries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), %1 past their day</source>
        <translation><numerusform>%Ln entry, %1 past its day</numerusform><numerusform>%Ln entries, %1 past their day</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) bound, %1 opened by the signer before signing</source>
        <translation><numerusform>%Ln file bound, %1 opened by the signer before signing</numerusform><numerusform>%Ln files bound, %1 opened by the signer before signing</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation><numerusform>%Ln incident</numerusform><numerusform>%Ln incidents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln objection(s), %1 open</source>
        <translation><numerusform>%Ln objection, %1 open</numerusform><numerusform>%Ln objections, %1 open</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the log</source>
        <translation><numerusform>%Ln record of the log</numerusform><numerusform>%Ln records of the log</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s), %1 past a day</source>
        <translation><numerusform>%n approval, %1 past a day</numerusform><numerusform>%n approvals, %1 past a day</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier objection(s) or condition(s) may have been about it; nobody has said so yet.</source>
        <translation><numerusform>%n earlier objection or condition may have been about it; nobody has said so yet.</numerusform><numerusform>%n earlier objections or conditions may have been about it; nobody has said so yet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s), %1 open; %2 raised no alarm</source>
        <translation><numerusform>%n incident, %1 open; %2 raised no alarm</numerusform><numerusform>%n incidents, %1 open; %2 raised no alarm</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 is/are there.</source>
        <translation><numerusform>%n of %1 is there.</numerusform><numerusform>%n of %1 are there.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of the drills asked for is/are not current.</source>
        <translation><numerusform>%n of the drills asked for is not current.</numerusform><numerusform>%n of the drills asked for are not current.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n open objection(s)</source>
        <translation><numerusform>%n open objection</numerusform><numerusform>%n open objections</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pages are in %1. Look at each of them before you publish it.</source>
        <translation><numerusform>%n page is in %1. Look at it before you publish it.</numerusform><numerusform>%n pages are in %1. Look at each of them before you publish it.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could still sign</source>
        <translation><numerusform>%n person could still sign</numerusform><numerusform>%n people could still sign</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) reported, %1 of them not covered by an approval</source>
        <translation><numerusform>%n place reported, %1 of them not covered by an approval</numerusform><numerusform>%n places reported, %1 of them not covered by an approval</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation><numerusform>%n release</numerusform><numerusform>%n releases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>, the oldest open for %n day(s)</source>
        <translation><numerusform>, the oldest open for %n day</numerusform><numerusform>, the oldest open for %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Meeting of %1 · %n of %2 is/are there</source>
        <translation><numerusform>Meeting of %1 · %n of %2 is there</numerusform><numerusform>Meeting of %1 · %n of %2 are there</numerusform></translation>
    </message>
</context>
</TS>
