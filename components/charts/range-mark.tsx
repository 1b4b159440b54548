type RangeMarkProps = { x: number; top: number; bottom: number; color: string };

/** How sure the end of one of several lines is: bands of many lines would cover each other. */
export function RangeMark({ x, top, bottom, color }: RangeMarkProps) {
  return <path d={`M${x} ${top}V${bottom}`} stroke={color} strokeWidth={2} strokeLinecap="round" opacity={0.45} />;
}
